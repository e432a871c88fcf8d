using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Oversight.Programmes.Enter;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes.Follow;

/// <summary>The forms with which a programme is kept.</summary>
static class ProgrammeForms
{
    static readonly Bilingual WhatHint = new(
        "Wat er gebeurt, voor wie meedoet. Wat het publiek leest, schrijft de uitvoerder apart.",
        "What is done, for who takes part. What the public reads is written apart by who carries it out."
    );
    static readonly Bilingual Moment = new("Over welke dag wordt gerapporteerd?", "Of which day is it reported?");
    static readonly Bilingual MomentHint = new(
        "Elke lopende maatregel krijgt dan een rapportage. Vanaf een maand ervoor kan die komen.",
        "Every running measure gets a report then. It can come from a month before."
    );

    public static string Name(ProgrammeVerb verb) => FindingFilter.KeyOf(verb);

    /// <summary>The forms that the visitor may send now: every row asks the coordinator of who publishes.</summary>
    public static ImmutableArray<PartForm> Of(
        WorkCall call,
        WorkFrame frame,
        Programme one,
        ImmutableArray<Choice> departments,
        ProgrammeVerb? wrong
    ) =>
        call.Who.Organisation != one.Publisher
            ? []
            :
            [
                .. ProgrammeWorkflows
                    .Programmes.Allowed(one.State, call.Who.Actor)
                    .Where(verb => one.IsHere || verb is not (ProgrammeVerb.Add or ProgrammeVerb.Ask))
                    .Select(verb => Form(verb, one, frame, departments, verb == wrong ? call.Sent : null)),
            ];

    static PartForm Form(
        ProgrammeVerb verb,
        Programme one,
        WorkFrame frame,
        ImmutableArray<Choice> departments,
        FormState? sent
    )
    {
        var (title, button) = Of(verb);
        var filled = verb == ProgrammeVerb.Correct ? ReadProgramme.Filled(one.Facts) : FormState.With();
        return new(
            title,
            button,
            frame.Form($"{ProgrammePaths.Of(one.Number)}/{Name(verb)}", sent ?? filled, Name(verb) + "-"),
            verb switch
            {
                ProgrammeVerb.Add =>
                [
                    new(PartKind.Select, "owner", ProgrammeTexts.Owner) { Choices = departments },
                    new(PartKind.Words, "what", ProgrammeTexts.Measure, WhatHint),
                    new(PartKind.Day, "from", ProgrammeTexts.From),
                    new(PartKind.Day, "until", ProgrammeTexts.Until),
                ],
                ProgrammeVerb.Ask => [new(PartKind.Day, "moment", Moment, MomentHint)],
                ProgrammeVerb.Correct =>
                [
                    .. ReadProgramme.Parts(frame, departments),
                    new(PartKind.Words, "why", ProgrammeTexts.Why),
                ],
                ProgrammeVerb.Withdraw => [new(PartKind.Words, "why", ProgrammeTexts.Why)],
                _ => [],
            }
        )
        {
            Grave = verb is ProgrammeVerb.Publish or ProgrammeVerb.Withdraw,
        };
    }

    /// <summary>Heading and button.</summary>
    static (Bilingual Title, Bilingual Button) Of(ProgrammeVerb verb) =>
        verb switch
        {
            ProgrammeVerb.Add => (new("Voeg een maatregel toe", "Add a measure"), new("Voeg toe", "Add")),
            ProgrammeVerb.Ask => (
                new("Vraag om een rapportage", "Ask for a report"),
                new("Vraag om de rapportage", "Ask for the report")
            ),
            ProgrammeVerb.Correct => (
                new("Wijzig de gegevens", "Change the facts"),
                new("Wijzig het programma", "Change the programme")
            ),
            ProgrammeVerb.Publish => (
                new("Maak openbaar", "Make public"),
                new("Zet op de openbare site", "Put on the public site")
            ),
            _ => (new("Haal van de openbare site", "Take off the public site"), new("Haal eraf", "Take off")),
        };

    /// <returns>What is then done; null where something is wrong.</returns>
    public static Func<ProgrammeDeeds, Task<Refusal?>>? Read(
        ProgrammeVerb verb,
        FormState form,
        Programme one,
        IReadOnlyCollection<string> departments
    )
    {
        var (seen, number, kind) = (form.Seen(), one.Number, Name(verb));
        switch (verb)
        {
            case ProgrammeVerb.Add:
                var owner = form.Code("owner", departments, ProgrammeTexts.NoChoice);
                var what = form.Text("what", ProgrammeTexts.NoWords, most: 1000);
                var from = form.DayOfOurs("from", ProgrammeTexts.NoDay);
                var until = form.DayOfOurs("until", ProgrammeTexts.NoDay);
                return form.Good ? deeds => deeds.Add(number, seen, owner!, what, from!.Value, until!.Value) : null;
            case ProgrammeVerb.Ask:
                var moment = form.DayOfOurs("moment", ProgrammeTexts.NoDay);
                return form.Good
                    ? deeds => deeds.Do(number, kind, (it, _, act) => it.Ask(act, seen, moment!.Value))
                    : null;
            case ProgrammeVerb.Correct:
                var facts = ReadProgramme.Read(form, departments);
                var why = form.Text("why", ProgrammeTexts.NoWords, most: 1000);
                return form.Good
                    ? deeds => deeds.Do(number, kind, (it, owners, act) => it.Correct(act, seen, facts!, owners, why))
                    : null;
            case ProgrammeVerb.Publish:
                return deeds => deeds.Do(number, kind, (it, _, act) => it.Publish(act, seen));
            default:
                var reason = form.Text("why", ProgrammeTexts.NoWords, most: 1000);
                return form.Good
                    ? deeds => deeds.Do(number, kind, (it, _, act) => it.Withdraw(act, seen, reason))
                    : null;
        }
    }
}
