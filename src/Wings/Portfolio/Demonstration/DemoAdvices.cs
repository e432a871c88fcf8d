using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Advices;
using Rekenschap.Portfolio.Advices.Reactions;

namespace Rekenschap.Portfolio.Demonstration;

/// <summary>
/// Made-up advices on made-up activities: one for each that runs and says that it has one, for most of those that ended, and
/// one on a project that is in no register. Of the others most were registered, so that some stand out that were not. Each
/// is brought to where it stands by the deeds of those whose they are.
/// </summary>
static class DemoAdvices
{
    static readonly Actor College = Actor.With("demo-adviser", AdviceCollege.Code, Role.Adviser);

    public static async Task<Refusal?> Ensure(Database database, Act act, string publisher, CancellationToken stop)
    {
        await using (var db = database.Open())
            if (await db.Set<IctAdvice>().AnyAsync(stop))
                return null;
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                // Another server on this database may have been first.
                if (await db.Set<IctAdvice>().AnyAsync(end))
                    return Refusals.Duplicate;
                var all = DemoActivities.All();
                var made = 0;
                for (var i = 0; i < all.Length; i++)
                    if (Stage(all[i].Facts, i) is { } stage)
                        Add(db, deeds, act, new(all[i], i + 1, ++made, publisher, stage));
                AddElsewhere(db, deeds, act, ++made, publisher);
                return null;
            },
            stop
        );
        return refusal == Refusals.Duplicate ? null : refusal;
    }

    /// <summary>How far a registration is; null where there is none.</summary>
    static AdviceState? Stage(ActivityFacts facts, int place) =>
        facts.HasAcIctAdvice
            ? facts.IsLive || place % 11 != 0
                ? AdviceState.Sent
                : null
            : !facts.IsLive || place % 13 == 0
                ? null
                : place % 5 == 0
                    ? AdviceState.Accepted
                    : place % 7 == 0
                        ? AdviceState.Registered
                        : AdviceState.Declined;

    sealed record Plan(DemoActivity Activity, int Number, int Place, string Publisher, AdviceState Stage)
    {
        public ParliamentPaper? Paper => Activity.Facts.Papers.FirstOrDefault(one => one.AcIctAdvice);

        public DateOnly Registered => (Paper?.Date ?? Activity.Facts.General.Start!.Value.AddMonths(2)).AddDays(-130);
    }

    static void Add(RekenschapDb db, Deeds deeds, Act act, Plan plan)
    {
        var one = New(act, plan.Place, plan.Publisher);
        var subject = new AdviceSubject(
            string.Create(CultureInfo.InvariantCulture, $"verzonnen-{plan.Place:000}"),
            plan.Number,
            plan.Activity.Name,
            plan.Activity.Ministry,
            plan.Activity.Organisation,
            plan.Registered
        );
        if (plan is { Stage: AdviceState.Sent, Paper: { Date: { } day } paper })
        {
            var (text, sending) = (Text(plan, day), new AdviceSending(day, paper.Number));
            // What the forerunner gave was never entered by the college itself.
            if (day.Year < 2021)
                one.Quote(subject, text, sending, paper.Number);
            else
                Advise(one.Registered(subject), act, text, sending);
        }
        else
            Decide(one.Registered(subject), act, plan);
        var reaction = AdviceDeeds.Add(db, deeds, one.IsQuoted ? "quoted" : "entered", one, act);
        if (one.IsPublic && plan.Place % 7 != 3)
            React(deeds, act, one, reaction, plan);
    }

    static void Advise(IctAdvice one, Act act, AdviceText text, AdviceSending sending)
    {
        var college = act with { Actor = College, Role = Role.Adviser };
        Must(one.Accept(college, one.Revision, "Groot en nog aan het begin."));
        Must(one.Write(college, one.Revision, text));
        Must(one.Send(college, one.Revision, sending));
    }

    static void Decide(IctAdvice one, Act act, Plan plan)
    {
        var college = act with { Actor = College, Role = Role.Adviser };
        if (plan.Stage == AdviceState.Accepted)
            Must(one.Accept(college, one.Revision, "Het plan is te toetsen."));
        if (plan.Stage == AdviceState.Declined)
            Must(
                one.Decline(college, one.Revision, "Het risico is beperkt; het college toetst andere projecten eerst.")
            );
    }

    static AdviceText Text(Plan plan, DateOnly day) =>
        new(
            day.AddDays(-30),
            $"Verzonnen advies over {plan.Activity.Name}",
            DemoAdviceWords.Conclusions[plan.Place % DemoAdviceWords.Conclusions.Length],
            [
                .. Enumerable
                    .Range(0, 2 + (plan.Place % 3))
                    .Select(i =>
                        DemoAdviceWords.Recommendations[(plan.Place + i) % DemoAdviceWords.Recommendations.Length]
                    ),
            ]
        );

    static void React(Deeds deeds, Act act, IctAdvice one, AdviceReaction reaction, Plan plan)
    {
        var (controller, supplier) = (By(act, one, Role.Controller), By(act, one, Role.Supplier));
        var on = one.SentOn!.Value.AddDays(28);
        Must(
            reaction.React(
                controller,
                reaction.Revision,
                one,
                on,
                one.Paper + "-r",
                "Het kabinet neemt de aanbevelingen over, op één na die later wordt bezien."
            )
        );
        AdviceDeeds.Record(deeds, ReactionVerb.React, reaction);
        for (var number = 1; number <= one.Recommendations.Length; number++)
        {
            var howFar = HowFar(plan, number);
            var step = new FollowUpStep(number, on.AddMonths(3 * number), howFar, DemoAdviceWords.Said(howFar));
            Must(reaction.Follow(supplier, reaction.Revision, one, one.Revision, step));
        }
        AdviceDeeds.Record(deeds, ReactionVerb.Follow, reaction);
    }

    static FollowUp HowFar(Plan plan, int number) =>
        ((plan.Place + (number * 3)) % 8) switch
        {
            0 => FollowUp.NotTaken,
            1 => FollowUp.NotBegun,
            2 or 3 => FollowUp.UnderWay,
            _ => FollowUp.CarriedOut,
        };

    static Act By(Act act, IctAdvice one, Role role) =>
        act with
        {
            Actor = Actor.With($"demo-{role.ToString().ToLowerInvariant()}-{one.Ministry}", one.Ministry, role),
            Role = role,
        };

    static void AddElsewhere(RekenschapDb db, Deeds deeds, Act act, int number, string publisher)
    {
        var one = New(act, number, publisher)
            .Quote(
                new("", null, "Nieuw oproepsysteem meldkamers (verzonnen)", "JENV", "een politieregio", null),
                new(
                    new(2022, 5, 2),
                    "Verzonnen advies over een oproepsysteem voor meldkamers",
                    DemoAdviceWords.Conclusions[0],
                    [DemoAdviceWords.Recommendations[0]]
                ),
                new(new(2022, 6, 1), "verzonnen stuk 0-1"),
                "verzonnen stuk 0-1"
            );
        AdviceDeeds.Add(db, deeds, "quoted", one, act);
    }

    static IctAdvice New(Act act, int number, string publisher) =>
        new()
        {
            Id = new(Guid.CreateVersion7(act.At.AddMilliseconds(number))),
            Number = number,
            Publisher = publisher,
            Invented = true,
        };

    static void Must(Refusal? refusal)
    {
        if (refusal is not null)
            throw new InvalidOperationException($"A made-up advice was refused: {refusal.Code}");
    }
}

/// <summary>The words of which made-up advices are made.</summary>
static class DemoAdviceWords
{
    public static readonly ImmutableArray<string> Conclusions =
    [
        "Het doel is duidelijk, maar de planning rust op aannames die niemand heeft getoetst. Wie beslist over de omvang, is niet vastgelegd.",
        "De opzet past bij het doel. Het gegevensherstel is onderschat en kan de overgang ophouden.",
        "Het project stapelt drie vernieuwingen op elkaar. Lukt één ervan niet, dan staat alles stil.",
        "De samenwerking met de leverancier is goed geregeld. Wat de dienst na oplevering kost, is niet bekend.",
    ];

    public static readonly ImmutableArray<string> Recommendations =
    [
        "Leg vast wie over de omvang beslist, en hoe snel.",
        "Toets de aannames onder de planning voordat de bouw begint.",
        "Splits de overgang in stappen die elk zijn terug te draaien.",
        "Begin met het herstel van gegevens, niet met de bouw.",
        "Raam de kosten van het beheer en maak ze openbaar.",
        "Neem een maand om de architectuur te vereenvoudigen.",
    ];

    public static string Said(FollowUp howFar) =>
        howFar switch
        {
            FollowUp.CarriedOut => "Vastgelegd in het projectplan en getoetst.",
            FollowUp.UnderWay => "De stuurgroep besluit hierover in de volgende fase.",
            FollowUp.NotBegun => "Gepland na de eerste oplevering.",
            _ => "Niet overgenomen: dit zou de wettelijke datum onhaalbaar maken.",
        };
}
