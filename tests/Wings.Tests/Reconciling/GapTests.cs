using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.AnnualReports;

namespace Rekenschap.Wings.Tests.Reconciling;

/// <summary>What is a difference with an annual report, and whether what was said of it still holds.</summary>
public sealed class GapTests
{
    static readonly decimal[] Steps = [0.001m, 0.1m, 1, 10, 1_000, 1_000_000];

    static decimal Rounded(decimal value, decimal step) =>
        Math.Round(value / step, MidpointRounding.AwayFromZero) * step;

    static Property For(Func<decimal, decimal, decimal, bool> holds) =>
        Prop.ForAll(
            Gen.Choose(-2_000_000_000, 2_000_000_000).Select(one => one / 1000m).ToArbitrary(),
            Gen.Choose(-2_000_000_000, 2_000_000_000).Select(one => one / 1000m).ToArbitrary(),
            Gen.Elements(Steps).ToArbitrary(),
            holds
        );

    [Theory]
    [InlineData("1234", "1", "1234.4", "0")]
    [InlineData("1234", "1", "1234.5", "0")]
    [InlineData("1234", "1", "1233.5", "0")]
    [InlineData("1234", "1", "1234.51", "1")]
    [InlineData("1000", "1000", "1500", "0")]
    [InlineData("1000", "1000", "2400", "1000")]
    [InlineData("12.3", "0.1", "12.36", "0.1")]
    [InlineData("-5", "1", "-7", "-2")]
    public void Within_the_rounding_of_the_report_there_is_no_difference(
        string reported,
        string step,
        string delivered,
        string difference
    )
    {
        var gap = new Gap(Read(reported), Read(step), Read(delivered));
        Assert.Equal(Read(difference), gap.Difference);
        Assert.Equal(gap.Difference == 0, gap.Agrees);
    }

    [Fact]
    public void What_a_report_rounds_from_the_delivered_figure_always_agrees() =>
        For((delivered, _, step) => new Gap(Rounded(delivered, step), step, delivered).Agrees)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_difference_is_zero_only_where_both_agree_and_a_whole_number_of_steps() =>
        For(
                (delivered, reported, step) =>
                {
                    var gap = new Gap(Rounded(reported, step), step, delivered);
                    return gap.Agrees == (gap.Difference == 0)
                        && gap.Difference % step == 0
                        && Math.Abs(gap.Exact - gap.Difference) <= step / 2;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_explanation_holds_for_the_difference_that_it_was_given_for_and_for_no_other_within_the_rounding() =>
        For(
                (delivered, reported, step) =>
                {
                    var gap = new Gap(Rounded(reported, step), step, delivered);
                    var other = gap with { Delivered = delivered + step };
                    return gap.IsSameAs(gap.Exact) && !other.IsSameAs(gap.Exact);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_delivery_that_moves_less_than_half_a_step_needs_no_new_explanation() =>
        For(
                (delivered, reported, step) =>
                {
                    var gap = new Gap(Rounded(reported, step), step, delivered);
                    return (gap with { Delivered = delivered + (step * 0.4m) }).IsSameAs(gap.Exact)
                        && !(gap with { Delivered = delivered - (step * 0.6m) }).IsSameAs(gap.Exact);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Both_corrected_alike_leave_the_explanation_standing() =>
        For(
                (delivered, reported, step) =>
                {
                    var gap = new Gap(Rounded(reported, step), step, delivered);
                    var later = new Gap(gap.Reported + (7 * step), step, delivered + (7 * step));
                    return later.IsSameAs(gap.Exact) && later.Difference == gap.Difference;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_share_is_of_what_the_report_says_and_unsaid_where_that_is_nothing_beside_it()
    {
        Assert.Equal(0.1m, new Gap(1000, 1, 1100).Share);
        Assert.Equal(-0.1m, new Gap(-1000, 1, -1100).Share);
        Assert.Null(new Gap(0, 1, 5).Share);
        Assert.Equal(0, new Gap(0, 1, 0).Share);
        Assert.Null(new Gap(0.000001m, 0.000001m, 79_000_000_000_000_000_000_000_000m / 10_000_000).Share);
    }

    static decimal Read(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
