using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Oversight.Programmes.Risks;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes.Follow;

/// <summary>Builds the page of one programme.</summary>
/// <param name="risks">Those that touch it and that the visitor may see.</param>
sealed class ProgrammeViews(WorkCall call, WorkFrame frame, ProgrammeLine line, List<ProgrammeRisk> risks)
{
    static readonly Bilingual OnSite = new("Op de openbare site", "On the public site");
    static readonly Bilingual NoMeasures = new("Er is nog geen maatregel.", "There is no measure yet.");
    static readonly Bilingual NoRisks = new(
        "Er is geen gedeeld risico dat u mag zien.",
        "There is no shared risk that you may see."
    );

    DateOnly Today => call.Clock.Today;

    Programme One => line.Programme;

    string In(Bilingual text) => frame.In(text);

    public ProgrammeThingView Build(ImmutableArray<PartForm> forms, ThingSection history) =>
        new(
            frame,
            (Signal.Neutral, $"{In(ProgrammeTexts.Of(One.On(Today)))}, {In(ProgrammeTexts.Of(One.State))}"),
            One.Invented,
            [.. Facts().Select(fact => (In(fact.Item1), In(fact.Item2)))],
            [
                .. One.IsHere
                    ? new[]
                    {
                        new ThingSection(ProgrammeTexts.Measures, Measures()),
                        MeasureTables.Money(
                            MoneyTotals.Of([.. line.Measures.Select(one => one.MoneyOf)], Today.Year - 1),
                            frame.Language
                        ),
                    }
                    : [],
                new(ProgrammeTexts.Risks, Risks()),
                history,
            ],
            forms,
            One.Revision,
            [
                .. One.State == ProgrammeState.Public
                    ? new[] { (OnSite, frame.To(ProgrammePaths.PublicOf(One.Number))) }
                    : [],
                (ProgrammeTexts.Back, frame.To(ProgrammePaths.Root)),
            ]
        );

    IEnumerable<(Bilingual, Bilingual)> Facts()
    {
        yield return (ProgrammeTexts.Kind, ProgrammeTexts.Of(One.Kind));
        yield return (ProgrammeTexts.Lead, ProgrammeDesk.NameOf(call, One.Lead));
        if (One.TakesPart.Length > 0)
            yield return (
                ProgrammeTexts.TakesPart,
                Bilingual.Same(string.Join(", ", One.TakesPart.Select(code => In(ProgrammeDesk.NameOf(call, code)))))
            );
        yield return (ProgrammeTexts.Period, ProgrammeTexts.Span(One.From, One.Until));
        yield return (ProgrammeTexts.Goal, Bilingual.Same(One.Goal));
        yield return (ProgrammeTexts.Accounted, One.IsHere ? ProgrammeTexts.Here : Bilingual.Same(One.Elsewhere));
        foreach (var moment in One.Moments)
            yield return (Moment(moment), Told(moment));
        if (One.Remark.Length > 0)
            yield return (ProgrammeTexts.Remark, Bilingual.Same(One.Remark));
    }

    static Bilingual Moment(DateOnly moment) =>
        new($"Rapportage over {ProgrammeTexts.Named(moment).Nl}", $"Report of {ProgrammeTexts.Named(moment).En}");

    Bilingual Told(DateOnly moment)
    {
        var owed = ProgrammeTexts.Number(line.Measures.Count(one => one.Course.Owed([moment]).Any()));
        var told = ProgrammeTexts.Number(line.Measures.Count(one => one.Story.Any(it => it.Moment == moment)));
        return new($"{told} binnen, {owed} nog niet", $"{told} are in, {owed} not yet");
    }

    TableView Measures() =>
        new(
            "measures",
            In(ProgrammeTexts.Measures),
            [
                new(In(ProgrammeTexts.Measure)),
                new(In(ProgrammeTexts.Owner)),
                new(In(ProgrammeTexts.Until)),
                new(In(ProgrammeTexts.Products)),
                new(In(ProgrammeTexts.State)),
                .. One.WantsDispositions ? new[] { new Column(In(ProgrammeTexts.Decision)) } : [],
            ],
            [.. line.Measures.Select(Row)],
            Empty: In(NoMeasures)
        );

    Row Row(ProgrammeMeasure one)
    {
        var standing = one.Course.On(Today);
        var delivered = one.Products.Count(product => product.DeliveredOn is not null);
        return new([
            new(one.What, Link: frame.To(ProgrammePaths.Of(One.Number, one.Number))) { Lang = "nl" },
            new(In(ProgrammeDesk.NameOf(call, one.Owner))),
            new(Days.Unbroken(one.Until, frame.Language)),
            new($"{ProgrammeTexts.Number(delivered)}/{ProgrammeTexts.Number(one.Products.Length)}"),
            new(In(ProgrammeTexts.Of(standing)), Signal: ProgrammeTexts.SignalOf(standing)),
            .. One.WantsDispositions ? new[] { new Cell(In(MeasureWords.Decided(one))) } : [],
        ]);
    }

    TableView Risks() =>
        new(
            "risks",
            In(ProgrammeTexts.Risks),
            [
                new(In(RiskTexts.Risk)),
                new(In(RiskTexts.Likelihood)),
                new(In(RiskTexts.Consequence)),
                new(In(RiskTexts.Steers)),
                new(In(FindingTexts.Marking)),
                new(In(ProgrammeTexts.State)),
            ],
            [
                .. risks.Select(one => new Row([
                    new(one.Name, Link: frame.To(ProgrammePaths.OfRisk(one.Number))) { Lang = "nl" },
                    new(In(RiskTexts.Of(one.Likelihood))),
                    new(In(RiskTexts.Of(one.Consequence))),
                    new(In(ProgrammeDesk.NameOf(call, one.Steers))),
                    new(In(FindingTexts.Of(one.Marking))),
                    new(In(ProgrammeTexts.Of(one.State))),
                ])),
            ],
            Empty: In(NoRisks)
        );
}
