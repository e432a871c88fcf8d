using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Counts;
using Rekenschap.Portfolio.Demonstration;
using Rekenschap.Portfolio.Workbook;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.Workbook;

/// <summary>Which activities are in the yearly report, how they stood when the year ended, and that all of it is one account with the dashboard and the annex.</summary>
public sealed class JbrYearTests
{
    static readonly DateOnly Today = new(2024, 2, 16);

    /// <summary>The demonstration's portfolio, of which every third has a decision, and every seventh none of large size.</summary>
    internal static ImmutableArray<Activity> Portfolio() =>
        [
            .. DemoActivities
                .All()
                .Select(
                    (made, i) =>
                        Activity(made.Facts) with
                        {
                            Number = i + 1,
                            Name = made.Name,
                            Ministry = made.Ministry,
                            Decisions = Decided(i),
                            Owner = i % 7 == 6 ? OwnerKind.Police : OwnerKind.Ministry,
                        }
                ),
        ];

    static ImmutableArray<ScopeDecision> Decided(int i) =>
        i % 3 == 0 ? [new(2023, i % 2 == 0, Today, "FIN", "omdat")] : [];

    static Activity Reported(string reported, string end, params ScopeDecision[] decisions) =>
        Activity(
            Facts(Form(CostAction.Initial, "2020-01-01", end, 10_000_000m))
                .Started("2020-01-01")
                .As(ActivityStatus.Running, reported) with
            {
                History = [new(Day("2020-01-01"), null, ActivityStatus.Running)],
            },
            decisions
        );

    [Theory]
    [InlineData("2023-01-01", "2023-01-01", true)]
    [InlineData("2022-12-31", "2025-01-01", false)]
    [InlineData("2024-01-31", "2022-12-31", false)]
    public void The_report_of_a_year_has_what_was_reported_on_in_it_and_does_not_end_before(
        string reported,
        string end,
        bool holds
    )
    {
        Assert.Equal(holds, JbrYear.Holds(Reported(reported, end), 2023));
        Assert.Equal(
            !holds,
            JbrYear.Holds(Reported(reported, end, new ScopeDecision(2023, !holds, Today, "FIN", "omdat")), 2023)
        );
        Assert.Equal(
            holds,
            JbrYear.Holds(Reported(reported, end, new ScopeDecision(2022, !holds, Today, "FIN", "omdat")), 2023)
        );
    }

    [Fact]
    public void What_is_off_the_dashboard_is_in_the_report_by_a_decision_of_that_year_only()
    {
        var off = Reported("2024-01-31", "2025-01-01") with { Owner = OwnerKind.Police };
        Assert.False(JbrYear.Holds(off, 2023));
        Assert.True(JbrYear.Holds(off with { Decisions = [new(2023, true, Today, "FIN", "omdat")] }, 2023));
    }

    [Fact]
    public void What_ran_and_is_left_out_is_named_with_why()
    {
        var year = JbrYear.Of(
            [
                Reported("2024-01-31", "2025-01-01") with
                {
                    Number = 1,
                },
                Reported("2022-12-31", "2025-01-01") with
                {
                    Number = 2,
                },
                Reported("2024-01-31", "2022-12-31") with
                {
                    Number = 3,
                },
                Reported("2024-01-31", "2025-01-01", new ScopeDecision(2023, false, Today, "FIN", "omdat")) with
                {
                    Number = 4,
                },
                Reported("2024-01-31", "2025-01-01", new ScopeDecision(2023, true, Today, "FIN", "omdat")) with
                {
                    Number = 5,
                    Owner = OwnerKind.Police,
                },
            ],
            2023,
            Today
        );
        Assert.Equal([1, 5], year.All.Select(one => one.Number));
        Assert.Equal(
            [(2, LeftOut.NotReported), (3, LeftOut.EndedBefore), (4, LeftOut.Decided)],
            year.Outside.Select(one => (one.Activity.Number, one.Why))
        );
        Assert.Equal([5], year.ByDecision.Select(one => one.Number));
    }

    static Dictionary<string, decimal> Annex(ImmutableArray<Activity> all, int year)
    {
        ImmutableArray<Organisation> organisations =
        [
            .. all.Select(one => one.Ministry)
                .Distinct()
                .Select(code => One(code, OrganisationKind.Ministry))
                .Prepend(One("Rijk", OrganisationKind.Government)),
        ];
        return CountActivities
            .Of(all, new(CountActivities.All, Period.Parse($"{year}"), organisations, "Rijk", Today))
            .GroupBy(one => one.Indicator)
            .ToDictionary(group => group.Key, group => group.Sum(one => one.Value!.Value));
    }

    static Organisation One(string code, OrganisationKind kind) =>
        new(code, null, Bilingual.Same(code), kind, null, null, null, [], []);

    /// <summary>Every year of the demonstration: what the first sheet says of the dashboard is what the annex counts.</summary>
    [Fact]
    public void The_account_of_the_workbook_is_that_of_the_annex_in_every_year()
    {
        var all = Portfolio();
        var seen = 0;
        for (var year = 2015; year <= 2023; year++)
        {
            var annex = Annex(all, year);
            var book = JbrYear.Of(all, year, Today);
            var totals = PortfolioTotals.Of(book.OnDashboard.Select(one => one.Facts), year);
            var moved = YearMovements.Of(book.OnDashboard.Select(one => one.Facts), year);
            Assert.Equal(annex[CountActivities.Live], totals.Live);
            Assert.Equal(annex[CountActivities.Reorientation], totals.Of(ActivityStatus.Reorientation));
            Assert.Equal(annex[CountActivities.CostsInitial], totals.Costs.InitialEuro);
            Assert.Equal(annex[CountActivities.CostsCurrent], totals.Costs.CurrentEuro);
            Assert.Equal(annex[CountActivities.WithAdvice], totals.WithAdvice);
            Assert.Equal(annex[CountActivities.Started], moved.Started);
            Assert.Equal(annex[CountActivities.Finished], moved.Finished);
            Assert.Equal(annex[CountActivities.Cancelled], moved.Cancelled);
            var inside = PortfolioTotals.Of(book.All.Select(one => one.Facts), year);
            Assert.Equal(totals.Live, inside.Live + book.Outside.Length - book.ByDecision.Length);
            seen += book.Outside.Length;
        }
        Assert.True(seen > 0);
    }

    [Fact]
    public void In_the_year_that_runs_it_is_what_the_dashboard_shows()
    {
        var all = Portfolio();
        ImmutableArray<ActivityFacts> shown = [.. all.Where(Scope.IsOnDashboard).Select(one => one.Facts)];
        var (dashboard, book) = (PortfolioTotals.Of(shown, 2024), JbrYear.Of(all, 2024, Today));
        var totals = PortfolioTotals.Of(book.OnDashboard.Select(one => one.Facts), 2024);
        Assert.Equal(Today, book.Day);
        Assert.Equal(dashboard.Statuses, totals.Statuses);
        Assert.Equal(dashboard.Costs, totals.Costs);
        Assert.Equal(dashboard.Durations, totals.Durations);
        Assert.Equal(dashboard.Ends, totals.Ends);
        Assert.Equal(dashboard.DurationChanges, totals.DurationChanges);
        Assert.Equal(dashboard.CostGroups, totals.CostGroups);
        Assert.Equal(dashboard.Reasons, totals.Reasons);
        Assert.Equal(dashboard.WithAdvice, totals.WithAdvice);
    }
}
