using Rekenschap.Figures.Statistics;

namespace Rekenschap.Wings.Tests.Figures.Statistics;

public sealed class SavingTests
{
    // metadata.json of the data: 1,000 therms a year before and 900 after, a balance point of 60 °F, rebuilt in these days.
    const double KnownSaving = 0.10;
    const double BalancePoint = (60 - 32) / 1.8;
    static readonly DateOnly RebuildingBegan = new(2016, 12, 26);
    static readonly DateOnly RebuildingEnded = new(2017, 1, 4);

    [Theory]
    [InlineData("il-gas-hdd-only-daily.csv.gz", false)]
    [InlineData("il-gas-hdd-only-daily.csv.gz", true)]
    [InlineData("il-gas-intercept-only-daily.csv.gz", false)]
    [InlineData("il-gas-hdd-only-billing_monthly.csv.gz", false)]
    public void The_known_saving_is_found_again_within_its_error(string meter, bool dutch)
    {
        var rule = dutch ? DegreeDayRule.Dutch : DegreeDayRule.Plain(BalancePoint);
        var cold = Meters.Illinois().ToDictionary(day => day.Key, day => DegreeDays.Of(new(day.Key, day.Value), rule));
        var readings = Meters.Readings(meter);
        var before = Model(readings.Where(one => one.End <= RebuildingBegan), cold);
        var after = Model(readings.Where(one => one.Start > RebuildingEnded), cold);
        var normal = cold.Where(day => day.Key >= new DateOnly(2016, 1, 1)).Take(365).Sum(day => day.Value);
        var saving = Saving.Between(before, after, normal, 365)!.Value;
        var bounds = saving.Interval();
        Assert.True(bounds.Contains(KnownSaving), $"{saving} {bounds}");
        Assert.False(bounds.Contains(0), $"{saving} {bounds}");
        Assert.InRange(before.Over(normal, 365).Value, 930, 1070);
    }

    [Fact]
    public void What_was_used_alone_would_have_told_something_else()
    {
        var cold = Meters.Illinois();
        var readings = Meters.Readings("il-gas-hdd-only-daily.csv.gz");
        double Used(int year) =>
            readings.Where(one => one.Start.Year == year && one.Start.Month < 12).Sum(one => one.Use);
        Assert.InRange(1 - Used(2017) / Used(2016), 0.11, 0.13);
        Assert.True(cold.Count > 700);
    }

    [Fact]
    public void A_meter_that_follows_the_weather_exactly_gives_back_its_base_and_slope()
    {
        var model = HeatingModel.Of([
            new(2 * 31 + 0.5 * 400, 400, 31),
            new(2 * 28 + 0.5 * 300, 300, 28),
            new(2 * 30 + 0.5 * 90, 90, 30),
            new(2 * 31, 0, 31),
        ])!;
        Assert.Equal((2, 0.5), (Math.Round(model.BasePerDay.Value, 10), Math.Round(model.PerDegreeDay.Value, 10)));
        Assert.Equal(2 * 365 + 0.5 * 2800, model.Over(2800, 365).Value, 8);
        Assert.Equal(1400.0 / 2130, model.HeatingShare(2800, 365), 10);
        Assert.Equal(0, Saving.Between(model, model, 2800, 365)!.Value.Value, 10);
    }

    [Fact]
    public void Readings_that_deviate_together_widen_the_error_and_those_by_turns_narrow_nothing()
    {
        HeatingReading[] At(params double[] deviations) =>
            [.. deviations.Select((deviation, day) => new HeatingReading(10 + day % 4 + deviation, day % 4))];
        var together = HeatingModel.Of(At(1, 1, 1, 1, -1, -1, -1, -1, 1, 1, 1, 1, -1, -1, -1, -1))!;
        var apart = HeatingModel.Of(At(1, -1, 1, -1, -1, 1, -1, 1, 1, -1, 1, -1, -1, 1, -1, 1))!;
        Assert.True(together.Correlation > 0.5 && apart.Correlation < 0);
        var plain = 1 / Math.Sqrt(16.0 * 14 / 16);
        Assert.True(together.Over(1.5, 1).StandardError > 1.5 * plain);
        Assert.Equal(plain, apart.Over(1.5, 1).StandardError, 6);
    }

    [Fact]
    public void A_saving_against_five_years_is_one_less_the_quotient()
    {
        var saving = Saving.AgainstMean(78, [90, 95, 100, 105, 110])!.Value;
        Assert.Equal(0.22, saving.Value, 12);
        // s of the five is √62.5; the mean's error √12.5 is 3.5355% of 100, times 0.78.
        Assert.Equal(0.78 * Math.Sqrt(12.5) / 100, saving.StandardError, 12);
        Assert.Equal(4, saving.Degrees);
        Assert.Null(Saving.AgainstMean(78, [90]));
        Assert.Null(Saving.AgainstMean(78, [0, 0]));
    }

    [Fact]
    public void Readings_without_weather_or_without_days_make_no_model()
    {
        Assert.Null(HeatingModel.Of([new(1, 5), new(2, 5), new(3, 5)]));
        Assert.Null(HeatingModel.Of([new(1, 5), new(2, 6, 0), new(3, 7)]));
        Assert.Null(HeatingModel.Of([]));
    }

    static HeatingModel Model(
        IEnumerable<(DateOnly Start, DateOnly End, double Use)> readings,
        Dictionary<DateOnly, double> cold
    )
    {
        var whole = readings
            .Select(one =>
                (one.Use, Days: Enumerable.Range(0, one.End.DayNumber - one.Start.DayNumber).Select(one.Start.AddDays))
            )
            .Where(one => one.Days.All(cold.ContainsKey));
        return HeatingModel.Of([
            .. whole.Select(one => new HeatingReading(one.Use, one.Days.Sum(day => cold[day]), one.Days.Count())),
        ])!;
    }
}
