using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes.Follow;

/// <summary>The forms with which a decision on a measure is proposed and taken.</summary>
static class DispositionForms
{
    public static string Name(DispositionVerb verb) => FindingFilter.KeyOf(verb);

    public static Role RoleOf(DispositionVerb verb) =>
        ProgrammeWorkflows.Dispositions.Rows.First(row => row.Verb == verb).Permission;

    public static IEnumerable<PartForm> Of(WorkCall call, WorkFrame frame, MeasureLine line, DispositionVerb? wrong) =>
        !line.Programme.WantsDispositions || call.Who.Organisation != line.Programme.Publisher
            ? []
            : ProgrammeWorkflows
                .Dispositions.Allowed(line.Measure.Decision, call.Who.Actor)
                .Where(verb => verb == DispositionVerb.Propose || line.Measure.ProposedBy != call.Who.Pseudonym)
                .Select(verb => Form(verb, line, frame, verb == wrong ? call.Sent : null, call.Clock.Today));

    static PartForm Form(DispositionVerb verb, MeasureLine line, WorkFrame frame, FormState? sent, DateOnly today)
    {
        var (title, button) = MeasureTexts.Of(verb);
        var place = ProgrammePaths.Of(line.Programme.Number, line.Measure.Number);
        var filled =
            verb == DispositionVerb.Propose
                ? FormState.With(("from", ProgrammeTexts.Machine(today)))
                : FormState.With();
        return new(
            title,
            button,
            frame.Form($"{place}/{Name(verb)}", sent ?? filled, Name(verb) + "-"),
            verb switch
            {
                DispositionVerb.Propose =>
                [
                    new(PartKind.Choice, "kind", ProgrammeTexts.Decision)
                    {
                        Choices =
                        [
                            .. Enum.GetValues<DispositionKind>()
                                .Select(one => new Choice(one.ToString(), frame.In(ProgrammeTexts.Of(one)))),
                        ],
                    },
                    new(PartKind.Day, "from", ProgrammeTexts.HoldsFrom),
                    new(PartKind.Words, "why", ProgrammeTexts.Why),
                ],
                DispositionVerb.Return => [new(PartKind.Words, "why", ProgrammeTexts.Why)],
                _ => [],
            }
        )
        {
            Grave = verb == DispositionVerb.Take,
        };
    }

    /// <returns>What is then done; null where something is wrong.</returns>
    public static Func<Programme, ProgrammeMeasure, Act, Refusal?>? Read(
        DispositionVerb verb,
        FormState form,
        DateOnly today
    )
    {
        var seen = form.Seen();
        if (verb == DispositionVerb.Take)
            return (of, it, act) => it.Take(act, seen, of, today);
        if (verb == DispositionVerb.Return)
        {
            var reason = form.Text("why", ProgrammeTexts.NoWords, most: 1000);
            return form.Good ? (of, it, act) => it.Return(act, seen, of, reason) : null;
        }
        var kind = form.Choice("kind", Enum.GetValues<DispositionKind>(), ProgrammeTexts.NoChoice);
        var from = form.Day("from", ProgrammeTexts.NoDay);
        var why = form.Text("why", ProgrammeTexts.NoWords, most: 1000);
        return form.Good ? (of, it, act) => it.Propose(act, seen, of, kind!.Value, from!.Value, why) : null;
    }
}
