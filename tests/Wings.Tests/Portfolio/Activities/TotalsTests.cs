using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.Activities;

public sealed class TotalsTests
{
    [Fact]
    public void The_change_of_a_portfolio_is_that_of_the_sums_and_not_the_mean_of_the_changes()
    {
        var totals = PortfolioTotals.Of([Running(10m, 20m), Running(90m, 90m)], 2023);

        Assert.Equal(0.1m, totals.Costs.Change);
        Assert.Equal((100m, 110m), (totals.Costs.InitialEuro, totals.Costs.CurrentEuro));
    }

    [Fact]
    public void What_is_not_known_is_counted_apart_and_is_not_nothing()
    {
        var unknown = Facts(Form(CostAction.Initial, "2020-01-01")).As(ActivityStatus.Running);
        var totals = PortfolioTotals.Of([Running(10m, 20m).Started("2020-01-01"), unknown], 2023);

        Assert.Equal((1, 1, 1m), (totals.Costs.Compared, totals.Costs.NotCompared, totals.Costs.Change));
        Assert.Equal((1, 1), (totals.Durations.InitialUnknown, totals.Durations.CurrentUnknown));
        Assert.Equal((2m, 4m), (totals.Durations.InitialMean, totals.Durations.CurrentMean));
        Assert.Equal(1, totals.CostGroups[CostGroup.Unknown]);
        Assert.Equal(1, totals.Ends[EndBucket.Unknown]);
        Assert.Null(PortfolioTotals.Of([], 2023).Costs.Change);
        Assert.Null(PortfolioTotals.Of([], 2023).Durations.CurrentMean);
    }

    [Fact]
    public void Live_is_running_and_in_reorientation_and_only_that_counts_in_costs()
    {
        var one = Running(10m, 20m);
        var totals = PortfolioTotals.Of(
            [
                one,
                one.As(ActivityStatus.Reorientation),
                one.As(ActivityStatus.Finished),
                one.As(ActivityStatus.Cancelled),
                one.As(ActivityStatus.NotStarted),
            ],
            2023
        );

        Assert.Equal((2, 40m), (totals.Live, totals.Costs.CurrentEuro));
        Assert.All(totals.Statuses, pair => Assert.Equal(1, pair.Value));
    }

    [Fact]
    public void A_reason_counts_once_for_an_activity_and_from_its_year_on()
    {
        var twice = Facts(
                Form(CostAction.Initial, "2020-01-01"),
                Form(CostAction.Recalibration, "2021-01-01"),
                Form(CostAction.Recalibration, "2022-01-01")
            )
            .As(ActivityStatus.Running);

        Assert.Equal(2, twice.Recalibrations);
        Assert.Equal(1, PortfolioTotals.Of([twice], 2022).Reasons[RecalibrationReason.Prices]);
        Assert.Equal(0, PortfolioTotals.Of([twice], 2020).Reasons[RecalibrationReason.Prices]);
        Assert.Equal(0, PortfolioTotals.Of([twice], 2022).Reasons[RecalibrationReason.ChangeOfLaw]);
    }

    [Fact]
    public void What_began_and_ended_in_a_year_follows_from_the_history()
    {
        var one = ActivityFacts.Empty with
        {
            History =
            [
                new(Day("2019-01-01"), Day("2020-03-01"), ActivityStatus.NotStarted),
                new(Day("2020-03-01"), Day("2022-03-01"), ActivityStatus.Running),
                new(Day("2022-03-01"), null, ActivityStatus.Finished),
            ],
        };

        Assert.Equal(new YearMovements(2020, 1, 0, 0), YearMovements.Of([one], 2020));
        Assert.Equal(new YearMovements(2022, 0, 1, 0), YearMovements.Of([one], 2022));
        Assert.Equal(new YearMovements(2021, 0, 0, 0), YearMovements.Of([one], 2021));
    }

    [Fact]
    public void Kinds_of_costs_are_added_up_apart_and_the_two_models_are_not_mixed()
    {
        var costs = new Costs([new(CostType.InternalStaff, 3m), new(CostType.OldInternalStaff, 5m)]);
        var facts = Facts(Form(CostAction.Initial, "2020-01-01") with { Estimated = costs, Actual = costs });

        var all = CostsOfType.All([Estimate.Of(facts, 2020), Estimate.Of(facts, 2020)]);

        Assert.Equal(
            new CostsOfType(CostType.InternalStaff, 2, 6m, 6m, 6m),
            all.Single(one => one.Type == CostType.InternalStaff)
        );
        Assert.Equal(10m, all.Single(one => one.Type == CostType.OldInternalStaff).SpentEuro);
        Assert.Equal(0, all.Single(one => one.Type == CostType.Total).Stated);
    }

    [Fact]
    public void The_groups_of_a_portfolio_add_up_to_what_is_live() =>
        Prop.ForAll<uint[]>(euros =>
            {
                var totals = PortfolioTotals.Of(euros.Select(euro => Running(euro, euro * 2m)), 2023);
                return totals.Ends.Values.Sum() == totals.Live
                    && totals.DurationChanges.Values.Sum() == totals.Live
                    && totals.CostGroups.Values.Sum() == totals.Live
                    && totals.Costs.Compared + totals.Costs.NotCompared == totals.Live
                    && totals.Live == euros.Length;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_change_of_a_portfolio_lies_between_the_least_and_the_most_of_its_activities() =>
        Prop.ForAll<(ushort, ushort)[]>(pairs =>
            {
                var known = pairs.Select(pair => (From: pair.Item1 + 1m, To: (decimal)pair.Item2)).ToList();
                var change = PortfolioTotals.Of(known.Select(pair => Running(pair.From, pair.To)), 2023).Costs.Change;
                var each = known.Select(pair => (pair.To - pair.From) / pair.From).ToList();
                return known.Count == 0
                    ? change is null
                    : each.Min() - 1e-20m <= change && change <= each.Max() + 1e-20m;
            })
            .QuickCheckThrowOnFailure();

    static ActivityFacts Running(decimal initial, decimal current) =>
        Facts(
                Form(CostAction.Initial, "2020-01-01", "2022-01-01", initial),
                Form(CostAction.Report, "2021-01-01", "2024-01-01", current)
            )
            .As(ActivityStatus.Running);
}
