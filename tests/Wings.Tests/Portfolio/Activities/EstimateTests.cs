using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.Activities;

public sealed class EstimateTests
{
    [Fact]
    public void The_initial_form_is_the_first_that_says_so_though_an_older_one_is_there()
    {
        var older = Form(CostAction.Report, "2018-01-01");
        var first = Form(CostAction.Initial, "2020-01-01");
        var second = Form(CostAction.Initial, "2019-01-01");

        Assert.Same(first, Estimates.Initial([older, first, second]));
    }

    [Fact]
    public void Where_no_form_says_initial_the_oldest_is_it()
    {
        var newer = Form(CostAction.Recalibration, "2021-01-01");
        var older = Form(CostAction.Report, "2018-01-01");

        Assert.Same(older, Estimates.Initial([newer, older]));
        Assert.Null(Estimates.Initial([]));
    }

    [Fact]
    public void The_current_form_of_a_year_is_the_newest_up_to_its_last_day()
    {
        var first = Form(CostAction.Initial, "2021-12-31");
        var second = Form(CostAction.Report, "2022-12-31");
        var third = Form(CostAction.Report, "2023-01-01");

        Assert.Same(second, Estimates.Current([third, first, second], 2022));
        Assert.Same(third, Estimates.Current([third, first, second], 2023));
        Assert.Null(Estimates.Current([third, first, second], 2020));
    }

    [Fact]
    public void Of_two_forms_of_one_day_the_one_filled_in_last_is_current()
    {
        var first = Form(CostAction.Report, "2022-05-01");
        var second = Form(CostAction.Recalibration, "2022-05-01");

        Assert.Same(second, Estimates.Current([first, second], 2022));
    }

    [Fact]
    public void What_follows_from_two_forms_is_computed_and_what_lacks_a_part_is_not_known()
    {
        var facts = Facts(
                Form(CostAction.Initial, "2020-01-01", "2022-01-01", 10_000_000m),
                Form(CostAction.Recalibration, "2021-06-01", "2023-01-01", 12_500_000m) with
                {
                    Actual = Costs.OfTotal(4_000_000m),
                }
            )
            .Started("2020-01-01");

        var found = Estimate.Of(facts, 2021);

        Assert.Equal(2_500_000m, found.CostChangeEuro);
        Assert.Equal(8_500_000m, found.ForecastEuro);
        Assert.Equal((2m, 3m), (found.InitialDuration!.Value.Years, found.CurrentDuration!.Value.Years));
        Assert.Equal((1m, 0.5m), (found.EndChange!.Value.Years, found.DurationChange));
        Assert.Equal(EndBucket.LaterUpToYear, found.EndBucket);
        Assert.Equal(DurationBucket.LaterHalfToWhole, found.DurationBucket);
        Assert.Equal(CostGroup.To20, found.CostGroup);
        Assert.Null(Estimate.Of(facts, 2020).ForecastEuro);
        Assert.Equal(EndBucket.Unknown, Estimate.Of(facts, 2019).EndBucket);
    }

    [Fact]
    public void What_was_stated_is_never_recomputed_and_the_two_models_stand_side_by_side()
    {
        var uneven = new Costs([
            new(CostType.InternalStaff, 3m),
            new(CostType.ExternalStaff, 4m),
            new(CostType.Total, 8m),
            new(CostType.OldInternalStaff, 2m),
            new(CostType.OldHardware, 1m),
        ]);

        Assert.Equal(8m, uneven.Total);
        Assert.True(uneven.IsUneven);
        Assert.Equal((7m, 3m), (uneven.Sum(CostModel.New), uneven.Sum(CostModel.Old)));
        Assert.Equal(3m, new Costs([new(CostType.OldHardware, 1m), new(CostType.OldOther, 2m)]).Total);
        Assert.Null(Costs.Unknown.Total);
        Assert.Equal(9, CostTypes.PartsOf(CostModel.Old).Length);
        Assert.Equal(3, CostTypes.PartsOf(CostModel.New).Length);
    }

    [Fact]
    public void The_current_form_is_never_dated_after_its_year_and_none_that_counts_is_newer() =>
        Prop.ForAll<ushort[], byte>(
                (days, offset) =>
                {
                    var year = 2000 + (offset % 30);
                    CostForm[] forms =
                    [
                        .. days.Select(day =>
                            Form(CostAction.Report, "2000-01-01") with
                            {
                                Date = Day("2000-01-01").AddDays(day % 11_000),
                            }
                        ),
                    ];
                    var current = Estimates.Current([.. forms], year);
                    var counting = forms.Where(one => one.Date.Year <= year).ToList();
                    return current is null ? counting.Count == 0 : current.Date == counting.Max(one => one.Date);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_break_is_shown_where_the_parts_of_the_costs_are_of_another_model_than_before()
    {
        CostForm Of(params CostType[] types) =>
            Form(CostAction.Report, "2020-01-01") with
            {
                Estimated = new([.. types.Select(type => new CostAmount(type, 1m))]),
            };
        var (old, now) = (Of(CostType.OldHardware), Of(CostType.InternalStaff, CostType.Total));

        Assert.Equal([2], CostBreaks.Of([old, old, now, now]));
        Assert.Equal([3], CostBreaks.Of([old, Of(), Of(CostType.Total), now]));
        Assert.Equal([1, 2], CostBreaks.Of([now, old, now]));
        Assert.Empty(CostBreaks.Of([now, now]));
        Assert.Empty(CostBreaks.Of([]));
        Assert.Empty(CostBreaks.Of([Of(CostType.OldOther, CostType.OtherMaterial), now]));
    }
}
