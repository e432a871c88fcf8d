using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes.Risks;

/// <summary>What can be chosen on the forms of a risk.</summary>
/// <param name="Programmes">Those that the visitor may see.</param>
sealed record RiskChoices(ImmutableArray<Choice> Departments, ImmutableArray<Choice> Programmes);

/// <summary>The forms with which a risk is entered and followed.</summary>
static class RiskForms
{
    public static string Name(RiskVerb verb) => FindingFilter.KeyOf(verb);

    public static Role RoleOf(RiskVerb verb) => ProgrammeWorkflows.Risks.Rows.First(row => row.Verb == verb).Permission;

    /// <summary>The forms that the visitor may send now: every row asks who steers.</summary>
    public static ImmutableArray<PartForm> Of(
        WorkCall call,
        WorkFrame frame,
        ProgrammeRisk one,
        RiskChoices choices,
        RiskVerb? wrong
    ) =>
        call.Who.Organisation != one.Steers
            ? []
            :
            [
                .. ProgrammeWorkflows
                    .Risks.Allowed(one.State, call.Who.Actor)
                    .Where(verb => Makes(verb, one, call.Who))
                    .Select(verb => Form(verb, one, frame, choices, verb == wrong ? call.Sent : null)),
            ];

    static bool Makes(RiskVerb verb, ProgrammeRisk one, SignedIn who) =>
        verb switch
        {
            RiskVerb.Release => one.HasDraft,
            RiskVerb.Raise => one.Marking != FindingMarking.Confidential,
            RiskVerb.Lower => one.Marking != FindingMarking.Public && one.MarkedBy != who.Pseudonym,
            _ => true,
        };

    static PartForm Form(RiskVerb verb, ProgrammeRisk one, WorkFrame frame, RiskChoices choices, FormState? sent)
    {
        var (title, button) = RiskTexts.Of(verb);
        FormPart why = new(PartKind.Words, "why", ProgrammeTexts.Why);
        return new(
            title,
            button,
            frame.Form(
                $"{ProgrammePaths.OfRisk(one.Number)}/{Name(verb)}",
                sent ?? Filled(verb, one),
                Name(verb) + "-"
            ),
            verb switch
            {
                RiskVerb.Act => [.. Weighing(frame)],
                RiskVerb.Correct => [.. Facts(choices), why],
                RiskVerb.Write => [new(PartKind.Words, "words", ProgrammeTexts.PublicWords, RiskTexts.PublicHint)],
                RiskVerb.Raise => [Marking(frame, marking => marking > one.Marking)],
                RiskVerb.Lower => [Marking(frame, marking => marking < one.Marking), why],
                RiskVerb.Name =>
                [
                    new(PartKind.Text, "organisation", RiskTexts.Auditors),
                    new(PartKind.Day, "until", RiskTexts.NamedUntil),
                    why,
                ],
                RiskVerb.Release => [],
                _ => [why],
            }
        )
        {
            Grave = verb is RiskVerb.Release or RiskVerb.Lower,
        };
    }

    static FormState Filled(RiskVerb verb, ProgrammeRisk one) =>
        verb switch
        {
            RiskVerb.Act => FormState.With(
                ("likelihood", one.Likelihood.ToString()),
                ("consequence", one.Consequence.ToString()),
                ("action", one.Action)
            ),
            RiskVerb.Correct => FormState.With([
                ("name", one.Name),
                ("text", one.Text),
                .. one.Programmes.Select(number => ("programmes", (string?)ProgrammeTexts.Number(number))),
                .. one.Departments.Select(code => ("departments", (string?)code)),
            ]),
            RiskVerb.Write => FormState.With(("words", one.PublicDraft)),
            _ => FormState.With(),
        };

    public static IEnumerable<FormPart> Facts(RiskChoices choices) =>
        [
            new(PartKind.Text, "name", RiskTexts.Name),
            new(PartKind.Words, "text", RiskTexts.Text),
            new(PartKind.Many, "programmes", RiskTexts.Programmes) { Choices = choices.Programmes },
            new(PartKind.Many, "departments", RiskTexts.Departments) { Choices = choices.Departments },
        ];

    public static IEnumerable<FormPart> Weighing(WorkFrame frame) =>
        [
            new(PartKind.Choice, "likelihood", RiskTexts.Likelihood)
            {
                Choices =
                [
                    .. Enum.GetValues<RiskLikelihood>()
                        .Select(one => new Choice(one.ToString(), frame.In(RiskTexts.Of(one)))
                        {
                            Hint = frame.In(RiskTexts.Means(one)),
                        }),
                ],
            },
            new(PartKind.Choice, "consequence", RiskTexts.Consequence)
            {
                Choices =
                [
                    .. Enum.GetValues<RiskConsequence>()
                        .Select(one => new Choice(one.ToString(), frame.In(RiskTexts.Of(one)))
                        {
                            Hint = frame.In(RiskTexts.Means(one)),
                        }),
                ],
            },
            new(PartKind.Words, "action", RiskTexts.Done),
        ];

    public static FormPart Marking(WorkFrame frame, Func<FindingMarking, bool> which) =>
        new(PartKind.Choice, "marking", FindingTexts.Marking)
        {
            Choices =
            [
                .. Enum.GetValues<FindingMarking>()
                    .Where(which)
                    .Order()
                    .Select(one => new Choice(one.ToString(), frame.In(FindingTexts.Of(one)))
                    {
                        Hint = frame.In(FindingTexts.Means(one)),
                    }),
            ],
        };

    /// <summary>What a risk is; null where something is wrong, which was told.</summary>
    /// <param name="steers">Code of who steers; null where that was not filled in.</param>
    /// <param name="kept">Numbers that may stay although the visitor sees no such programme.</param>
    public static RiskFacts? ReadFacts(FormState form, RiskChoices choices, string? steers, IEnumerable<int> kept)
    {
        var name = form.Text("name", ProgrammeTexts.NoWords);
        var text = form.Text("text", ProgrammeTexts.NoWords, most: 4000);
        var known = choices.Programmes.Select(one => one.Value).ToList();
        var asked = form.All("programmes").Where(one => one.Length > 0).ToList();
        if (!asked.TrueForAll(known.Contains))
            form.Wrong("programmes", ProgrammeTexts.NoChoice);
        int[] programmes =
        [
            .. asked.Where(known.Contains).Select(one => int.Parse(one, CultureInfo.InvariantCulture)),
            .. kept.Where(number => !known.Contains(ProgrammeTexts.Number(number))),
        ];
        if (programmes.Length == 0)
            form.Wrong("programmes", RiskTexts.NoProgramme);
        var departments = form.All("departments").Where(one => one.Length > 0).ToImmutableArray();
        if (departments.Any(code => choices.Departments.All(one => one.Value != code)))
            form.Wrong("departments", ProgrammeTexts.NoChoice);
        else if (departments.All(code => code == steers))
            form.Wrong("departments", RiskTexts.Several);
        return form.Good ? new(name, text, [.. programmes], departments) : null;
    }

    /// <returns>What is then done; null where something is wrong.</returns>
    public static Func<ProgrammeRisk, Act, Refusal?>? Read(
        RiskVerb verb,
        FormState form,
        ProgrammeRisk one,
        RiskChoices choices,
        DateOnly today
    )
    {
        var seen = form.Seen();
        Func<ProgrammeRisk, Act, Refusal?> deed;
        switch (verb)
        {
            case RiskVerb.Act:
                var (likelihood, consequence, action) = ReadWeighing(form);
                deed = (it, act) => it.Weigh(act, seen, likelihood!.Value, consequence!.Value, action, today);
                break;
            case RiskVerb.Correct:
                var facts = ReadFacts(form, choices, one.Steers, one.Programmes);
                var why = Why(form);
                deed = (it, act) => it.Correct(act, seen, facts!, why);
                break;
            case RiskVerb.Write:
                var words = form.Text("words", ProgrammeTexts.NoWords, most: 1000);
                deed = (it, act) => it.Write(act, seen, words);
                break;
            case RiskVerb.Release:
                return (it, act) => it.Release(act, seen);
            case RiskVerb.Raise:
                var higher = ReadMarking(form);
                deed = (it, act) => it.Raise(act, seen, higher!.Value);
                break;
            case RiskVerb.Lower:
                var lower = ReadMarking(form);
                var because = Why(form);
                deed = (it, act) => it.Lower(act, seen, lower!.Value, because);
                break;
            case RiskVerb.Name:
                var whose = form.Text("organisation", ProgrammeTexts.NoWords, most: 20);
                var until = form.Day("until", ProgrammeTexts.NoDay);
                if (until < today)
                    form.Wrong("until", RiskTexts.Over);
                var reason = Why(form);
                deed = (it, act) => it.Open(act, seen, new(whose, until!.Value), reason);
                break;
            default:
                var said = Why(form);
                deed = (it, act) => verb == RiskVerb.Close ? it.Close(act, seen, said) : it.Reopen(act, seen, said);
                break;
        }
        return form.Good ? deed : null;
    }

    static string Why(FormState form) => form.Text("why", ProgrammeTexts.NoWords, most: 1000);

    public static FindingMarking? ReadMarking(FormState form) =>
        form.Choice("marking", Enum.GetValues<FindingMarking>(), ProgrammeTexts.NoChoice);

    public static (RiskLikelihood?, RiskConsequence?, string Action) ReadWeighing(FormState form) =>
        (
            form.Choice("likelihood", Enum.GetValues<RiskLikelihood>(), ProgrammeTexts.NoChoice),
            form.Choice("consequence", Enum.GetValues<RiskConsequence>(), ProgrammeTexts.NoChoice),
            form.Text("action", ProgrammeTexts.NoWords, most: 4000)
        );
}
