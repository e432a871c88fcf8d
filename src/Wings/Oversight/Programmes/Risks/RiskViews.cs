using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes.Risks;

/// <summary>What is said of one risk, and what was done with it.</summary>
static class RiskViews
{
    static readonly Bilingual MayRead = new("Meelezende auditors", "Auditors who read along");

    public static IEnumerable<(Bilingual, Bilingual)> Facts(
        WorkCall call,
        WorkFrame frame,
        ProgrammeRisk one,
        RiskChoices choices
    )
    {
        var (likely, grave) = (RiskTexts.Of(one.Likelihood), RiskTexts.Of(one.Consequence));
        var (often, much) = (RiskTexts.Means(one.Likelihood), RiskTexts.Means(one.Consequence));
        yield return (RiskTexts.Text, Bilingual.Same(one.Text));
        yield return (
            RiskTexts.Programmes,
            Bilingual.Same(
                string.Join(
                    ", ",
                    choices
                        .Programmes.Where(of => one.Programmes.Any(number => ProgrammeTexts.Number(number) == of.Value))
                        .Select(of => of.Words)
                )
            )
        );
        yield return (
            RiskTexts.Departments,
            Bilingual.Same(
                string.Join(", ", one.Departments.Select(code => frame.In(ProgrammeDesk.NameOf(call, code))))
            )
        );
        yield return (RiskTexts.Likelihood, new($"{likely.Nl}: {often.Nl}", $"{likely.En}: {often.En}"));
        yield return (RiskTexts.Consequence, new($"{grave.Nl}: {much.Nl}", $"{grave.En}: {much.En}"));
        yield return (RiskTexts.Steers, ProgrammeDesk.NameOf(call, one.Steers));
        yield return (RiskTexts.Done, Bilingual.Same(one.Action));
        yield return (RiskTexts.WeighedOn, ProgrammeTexts.Named(one.WeighedOn));
        yield return (FindingTexts.Marking, FindingTexts.Of(one.Marking));
        foreach (var named in one.Named)
        {
            var until = ProgrammeTexts.Named(named.Until);
            yield return (
                MayRead,
                new($"{named.Organisation} tot en met {until.Nl}", $"{named.Organisation} up to {until.En}")
            );
        }
        yield return (
            ProgrammeTexts.PublicWords,
            Bilingual.Same(one.PublicText.Length == 0 ? Cell.Dash : one.PublicText)
        );
        if (one.HasDraft)
            yield return (ProgrammeTexts.Waits, Bilingual.Same(one.PublicDraft));
        if (one.Remark.Length > 0)
            yield return (ProgrammeTexts.Remark, Bilingual.Same(one.Remark));
    }

    public static Task<ThingSection> History(Database database, WorkCall call, WorkFrame frame, ProgrammeRisk one) =>
        Oversight.Programmes.History.Of<RiskEntry>(
            database,
            call,
            frame,
            ProgrammePaths.SubjectOfRisk(one.Number),
            Entry,
            Oversight.Programmes.History.Words(
                "programme_risk.",
                ProgrammeWords.Risks.Verbs,
                ("programme_risk.entered", new("ingevoerd", "entered"))
            )
        );

    static IEnumerable<(Bilingual, string)> Entry(RiskEntry one) =>
        [
            (RiskTexts.Name, one.Name),
            (RiskTexts.Text, one.Text),
            (RiskTexts.Departments, string.Join(", ", one.Departments)),
            (RiskTexts.Programmes, string.Join(", ", one.Programmes.Select(ProgrammeTexts.Number))),
            (RiskTexts.Likelihood, Word<RiskLikelihood>(one.Likelihood, RiskTexts.Of)),
            (RiskTexts.Consequence, Word<RiskConsequence>(one.Consequence, RiskTexts.Of)),
            (RiskTexts.Done, one.Action),
            (FindingTexts.Marking, Word<FindingMarking>(one.Marking, FindingTexts.Of)),
            (ProgrammeTexts.PublicWords, one.PublicText),
            (ProgrammeTexts.Remark, one.Remark),
        ];

    static string Word<T>(string name, Func<T, Bilingual> words)
        where T : struct, Enum => Enum.TryParse<T>(name, out var value) ? words(value).Nl : name;
}
