using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;

namespace Rekenschap.Portfolio.Demonstration;

/// <summary>A made-up activity: what its latest version says.</summary>
sealed record DemoActivity(string Name, string Ministry, string Organisation, ActivityFacts Facts);

/// <summary>All made-up activities, the same each time.</summary>
static class DemoActivities
{
    public static ImmutableArray<DemoActivity> All()
    {
        var (dice, names) = (new DemoDice(7_919), new HashSet<string>(StringComparer.Ordinal));
        return [.. DemoPlans.All().Select(plan => Of(plan, dice, names))];
    }

    static DemoActivity Of(DemoPlan plan, DemoDice dice, HashSet<string> names)
    {
        var ministry = MinistryOf(dice);
        var (name, subject) = Named(ministry, dice, names);
        var forms = new DemoForms(plan, dice).All();
        return new(
            name,
            ministry.Code,
            dice.One(ministry.Organisations),
            new(
                General(plan, ministry, subject, dice),
                new(plan.Reported, plan.Status, Explained(plan.Status)),
                forms,
                Milestones(plan),
                Reviews(plan, dice),
                Papers(plan, forms),
                Benefits(plan, dice),
                [new(dice.One(DemoWords.Parties), dice.One(DemoWords.PartyRoles))],
                new(plan.CurrentUnits * (DemoPlans.Unit / 20m), Life(dice), "kas-verplichtingenstelsel"),
                History(plan)
            )
        );
    }

    static DemoMinistry MinistryOf(DemoDice dice)
    {
        var luck = dice.Throw(DemoWords.Ministries.Sum(one => one.Share));
        foreach (var one in DemoWords.Ministries)
            if ((luck -= one.Share) < 0)
                return one;
        return DemoWords.Ministries[0];
    }

    /// <summary>A name that no other has: of another kind of work, and when all are used with a number behind it.</summary>
    static (string, Subject) Named(DemoMinistry ministry, DemoDice dice, HashSet<string> names)
    {
        for (var tries = 0; ; tries++)
        {
            var subject = dice.One(ministry.Subjects);
            var name = $"{dice.One(DemoWords.Doing)} {dice.One(DemoWords.About(subject))}";
            if (tries > 40)
                name += string.Create(CultureInfo.InvariantCulture, $", deel {2 + (tries / 40)}");
            if (names.Add(name))
                return (name, subject);
        }
    }

    static General General(DemoPlan plan, DemoMinistry ministry, Subject subject, DemoDice dice) =>
        new(
            plan.Place % 7 == 0 && ministry.Code != "BZK" ? ["BZK"] : [],
            subject,
            plan.Place % 3 == 0 ? ["aanvragen", "inzien"] : ["aanvragen"],
            plan.Place % 6 == 0,
            (plan.Place % 10) switch
            {
                < 6 => ActivityKind.Renewal,
                < 8 => ActivityKind.Legacy,
                _ => ActivityKind.Maintenance,
            },
            ActivityWords.WaysOfDevelopment[plan.Place % ActivityWords.WaysOfDevelopment.Length],
            plan.Place % 3 != 2,
            dice.One(DemoWords.Occasions),
            dice.One(DemoWords.Goals),
            BenefitsOf(plan),
            plan.Start
        );

    static ImmutableArray<SocialBenefit> BenefitsOf(DemoPlan plan) =>
        [.. Enumerable.Range(0, 1 + (plan.Place % 3)).Select(i => (SocialBenefit)((plan.Place + (i * 2)) % 7)).Order()];

    static string Explained(ActivityStatus status) =>
        status switch
        {
            ActivityStatus.Reorientation => "De bouw ligt stil tot is besloten hoe het verdergaat.",
            ActivityStatus.Finished => "Decharge is verleend; de dienst is in beheer.",
            ActivityStatus.Cancelled => "Gestopt: het doel is met een andere dienst te bereiken.",
            _ => "",
        };

    static ImmutableArray<Milestone> Milestones(DemoPlan plan) =>
        [
            .. DemoWords.Milestones.Select(
                (words, i) =>
                {
                    var expected = plan.Start.AddMonths(plan.Months * i / (DemoWords.Milestones.Length - 1));
                    var realised = plan.Start.AddMonths(plan.CurrentMonths * i / (DemoWords.Milestones.Length - 1));
                    var reached = realised <= plan.Reported;
                    return new Milestone(
                        words,
                        expected,
                        reached ? realised : null,
                        reached,
                        reached ? true : null,
                        "1.0"
                    );
                }
            ),
        ];

    static ImmutableArray<QualityReview> Reviews(DemoPlan plan, DemoDice dice)
    {
        var (kind, by) = dice.One(DemoWords.Reviews);
        return plan.Place % 3 == 1
            ? [new(plan.Start.AddMonths(plan.Elapsed / 2), by, kind, "Toets op opzet en voortgang", false)]
            : [];
    }

    /// <summary>A letter about each recalibration, and one with the advice. Their numbers say that they do not exist.</summary>
    static ImmutableArray<ParliamentPaper> Papers(DemoPlan plan, ImmutableArray<CostForm> forms)
    {
        var letters = forms
            .Where(form => form.Action == CostAction.Recalibration)
            .Select((form, i) => Letter(plan, i + 1, "Brief over de herijking", form.Date, false));
        return plan.HasAdvice
            ? [.. letters, Letter(plan, 9, "Advies van het Adviescollege ICT-toetsing", plan.Start.AddMonths(3), true)]
            : [.. letters];
    }

    static ParliamentPaper Letter(DemoPlan plan, int number, string title, DateOnly date, bool advice) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"verzonnen stuk {plan.Place + 1}-{number}"),
            title,
            "",
            date,
            advice
        );

    static ImmutableArray<Benefit> Benefits(DemoPlan plan, DemoDice dice) =>
        [
            .. BenefitsOf(plan)
                .Select(kind => new Benefit(
                    kind,
                    "Minder handwerk bij het behandelen van aanvragen.",
                    null,
                    DemoPlans.Unit * (1 + dice.Throw(9)),
                    plan.Status == ActivityStatus.Finished && plan.Place % 2 == 0 ? "Ongeveer de helft is bereikt." : ""
                )),
        ];

    static LifeSpan Life(DemoDice dice) => dice.Throw(3) == 0 ? LifeSpan.UpToFive : LifeSpan.UpToTen;

    static ImmutableArray<StatusSpan> History(DemoPlan plan) =>
        plan.Status == ActivityStatus.Running
            ? [new(plan.Start, null, ActivityStatus.Running)]
            : [new(plan.Start, plan.Reported, ActivityStatus.Running), new(plan.Reported, null, plan.Status)];
}
