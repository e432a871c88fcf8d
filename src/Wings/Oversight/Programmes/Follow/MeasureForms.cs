using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes.Follow;

/// <summary>The forms with which a measure is followed.</summary>
static class MeasureForms
{
    public static string Name(MeasureVerb verb) => FindingFilter.KeyOf(verb);

    public static Role RoleOf(MeasureVerb verb) =>
        ProgrammeWorkflows.Measures.Rows.First(row => row.Verb == verb).Permission;

    /// <summary>Whether whoever comes works for the one that the rows of the verb ask.</summary>
    public static Refusal? NotFor(MeasureVerb verb, MeasureLine line, string organisation)
    {
        var whose = RoleOf(verb) == Role.Coordinator ? line.Programme.Publisher : line.Measure.Owner;
        return organisation == whose ? null : ProgrammeRefusals.OfAnother(whose);
    }

    public static IEnumerable<PartForm> Of(WorkCall call, WorkFrame frame, MeasureLine line, MeasureVerb? wrong) =>
        ProgrammeWorkflows
            .Measures.Allowed(line.Measure.State, call.Who.Actor)
            .Where(verb => NotFor(verb, line, call.Who.Organisation) is null && Makes(verb, line, call.Clock.Today))
            .Select(verb => Form(verb, line, frame, verb == wrong ? call.Sent : null, call.Clock.Today));

    /// <summary>Whether there is anything to do it with.</summary>
    static bool Makes(MeasureVerb verb, MeasureLine line, DateOnly today) =>
        verb switch
        {
            MeasureVerb.Tell => Moments(line, today).Any(),
            MeasureVerb.Deliver => line.Measure.Products.Length > 0,
            MeasureVerb.Release => line.Measure.HasDraft,
            _ => true,
        };

    /// <summary>Those that a report may be of: up to a month ahead.</summary>
    public static IEnumerable<DateOnly> Moments(MeasureLine line, DateOnly today) =>
        line.Programme.Moments.Where(moment => moment <= today.AddDays(31));

    static PartForm Form(MeasureVerb verb, MeasureLine line, WorkFrame frame, FormState? sent, DateOnly today)
    {
        var (title, button) = MeasureTexts.Of(verb);
        var place = ProgrammePaths.Of(line.Programme.Number, line.Measure.Number);
        return new(
            title,
            button,
            frame.Form($"{place}/{Name(verb)}", sent ?? Filled(verb, line, today), Name(verb) + "-"),
            [.. Parts(verb, line, frame, today)]
        )
        {
            Grave = verb is MeasureVerb.Stop or MeasureVerb.Release,
        };
    }

    static FormState Filled(MeasureVerb verb, MeasureLine line, DateOnly today)
    {
        var one = line.Measure;
        var owed = one.Course.Owed(Moments(line, today)).Cast<DateOnly?>().FirstOrDefault();
        return verb switch
        {
            MeasureVerb.Tell => FormState.With(
                ("moment", owed is { } moment ? ProgrammeTexts.Machine(moment) : ""),
                ("on", ProgrammeTexts.Machine(today))
            ),
            MeasureVerb.Deliver or MeasureVerb.Finish or MeasureVerb.Stop => FormState.With(
                ("on", ProgrammeTexts.Machine(today))
            ),
            MeasureVerb.Replan => FormState.With(("which", "0")),
            MeasureVerb.Write => FormState.With(("words", one.PublicDraft)),
            MeasureVerb.Correct => FormState.With(
                ("what", one.What),
                ("from", ProgrammeTexts.Machine(one.From)),
                ("until", ProgrammeTexts.Machine(one.Until))
            ),
            _ => FormState.With(),
        };
    }

    static IEnumerable<FormPart> Parts(MeasureVerb verb, MeasureLine line, WorkFrame frame, DateOnly today)
    {
        FormPart why = new(PartKind.Words, "why", ProgrammeTexts.Why);
        var change = why with { Hint = MeasureTexts.OnlyToChange, Optional = true };
        FormPart on = new(PartKind.Day, "on", MeasureTexts.On);
        FormPart words = new(PartKind.Words, "words", MeasureTexts.Words, MeasureTexts.WordsHint, Optional: true);
        return verb switch
        {
            MeasureVerb.Tell =>
            [
                new(PartKind.Select, "moment", MeasureTexts.Moment)
                {
                    Choices =
                    [
                        .. Moments(line, today)
                            .Select(day => new Choice(
                                ProgrammeTexts.Machine(day),
                                frame.In(ProgrammeTexts.Named(day))
                            )),
                    ],
                },
                on,
                new(PartKind.Choice, "judgement", ProgrammeTexts.Judgement)
                {
                    Choices = [.. Told.Select(one => new Choice(one.ToString(), frame.In(ProgrammeTexts.Of(one))))],
                },
                new(PartKind.Words, "says", ProgrammeTexts.Says),
                words,
                change,
            ],
            MeasureVerb.Promise =>
            [
                new(PartKind.Text, "what", ProgrammeTexts.Product),
                new(PartKind.Day, "promised", ProgrammeTexts.Promised),
                words,
            ],
            MeasureVerb.Deliver =>
            [
                new(PartKind.Select, "product", ProgrammeTexts.Product) { Choices = [.. Products(line.Measure)] },
                on,
                new(PartKind.Words, "evidence", ProgrammeTexts.Evidence),
                change,
            ],
            MeasureVerb.Replan =>
            [
                new(PartKind.Select, "which", MeasureTexts.Which)
                {
                    Choices = [new("0", frame.In(MeasureTexts.Itself)), .. Products(line.Measure)],
                },
                new(PartKind.Day, "from", ProgrammeTexts.From, MeasureTexts.FromHint, Optional: true),
                new(PartKind.Day, "until", ProgrammeTexts.Until),
                why,
            ],
            MeasureVerb.Spend =>
            [
                new(PartKind.Number, "year", ProgrammeTexts.Year),
                new(PartKind.Number, "budget", ProgrammeTexts.Budget, MeasureTexts.EurosHint, Optional: true),
                new(PartKind.Number, "spent", ProgrammeTexts.Spent, MeasureTexts.EurosHint, Optional: true),
                change,
            ],
            MeasureVerb.Finish or MeasureVerb.Stop => [on, new(PartKind.Words, "says", ProgrammeTexts.Says), words],
            MeasureVerb.Write => [words with { Optional = false }],
            MeasureVerb.Correct =>
            [
                new(PartKind.Words, "what", ProgrammeTexts.Measure),
                new(PartKind.Day, "from", ProgrammeTexts.From),
                new(PartKind.Day, "until", ProgrammeTexts.Until),
                why,
            ],
            MeasureVerb.Reopen => [why],
            _ => [],
        };
    }

    /// <summary>What a report may say; a measure ends by a deed of its own.</summary>
    public static readonly ImmutableArray<Judgement> Told = [Judgement.OnCourse, Judgement.Behind];

    static IEnumerable<Choice> Products(ProgrammeMeasure one) =>
        one.Products.Select(product => new Choice(ProgrammeTexts.Number(product.Number), product.What));
}
