using Rekenschap.Figures.Statistics;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Figures.Statistics;

public sealed class DegreeDayTests
{
    [Theory]
    [InlineData("2023-01-15", 4, 15.4)]
    [InlineData("2023-03-15", 8, 10)]
    [InlineData("2023-07-15", 16.5, 1.2)]
    [InlineData("2023-10-15", 18, 0)]
    [InlineData("2023-11-15", -2, 22)]
    [InlineData("2023-12-15", 20, 0)]
    public void A_day_counts_by_its_cold_and_its_month(string day, double celsius, double expected) =>
        Assert.Equal(
            expected,
            DegreeDays.Of(
                new(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), celsius),
                DegreeDayRule.Dutch
            ),
            10
        );

    [Fact]
    public void A_period_without_one_of_its_days_has_no_degree_days()
    {
        var month = Period.Parse("2023-02");
        var days = Enumerable.Range(0, 28).Select(day => new DailyTemperature(month.Start.AddDays(day), 8)).ToList();
        Assert.Equal(280, DegreeDays.Over(month, days, DegreeDayRule.Plain(18)));
        Assert.Equal(308, DegreeDays.Over(month, days, DegreeDayRule.Dutch)!.Value, 10);
        Assert.Equal(280, DegreeDays.Over(month, [.. days, new(new(2023, 3, 1), 0)], DegreeDayRule.Plain(18)));
        Assert.Null(DegreeDays.Over(month, days.Skip(1), DegreeDayRule.Dutch));
        Assert.Null(DegreeDays.Over(month, [.. days, days[0]], DegreeDayRule.Dutch));
        Assert.Null(DegreeDays.Over(month, [.. days.Skip(1), days[1]], DegreeDayRule.Dutch));
    }

    [Fact]
    public void The_year_2000_in_De_Bilt_was_a_mild_one()
    {
        var days = Meters.DeBilt();
        Assert.Equal(366, days.Count);
        // The institute's mean temperature of that year was 10.9 degrees; a normal year has about 2,800 weighted degree days.
        Assert.Equal(10.9, days.Average(one => one.Celsius), 0.1);
        Assert.InRange(DegreeDays.Over(Period.Year(2000), days, DegreeDayRule.Dutch)!.Value, 2500, 2800);
    }
}
