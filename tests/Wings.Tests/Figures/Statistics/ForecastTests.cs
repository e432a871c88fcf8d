using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Statistics;

namespace Rekenschap.Wings.Tests.Figures.Statistics;

public sealed class ForecastTests
{
    // Air passengers in Australia in millions from 1990 (World Bank), as R. Hyndman and G. Athanasopoulos use them.
    static readonly ImmutableArray<double> Passengers =
    [
        17.5534,
        21.8601,
        23.8866,
        26.9293,
        26.8885,
        28.8314,
        30.0751,
        30.9535,
        30.1857,
        31.5797,
        32.577569,
        33.477398,
        39.021581,
        41.386432,
        41.596552,
        44.657324,
        46.951775,
        48.728837,
        51.488427,
        50.026967,
        60.640913,
        63.3603103378,
        66.355274,
        68.197955,
        68.1232376693,
        69.7793454797,
        72.597700806,
    ];

    // Sheep in Asia in millions, 1970 to 2000 (FAO), as the same authors use them.
    static readonly ImmutableArray<double> Sheep =
    [
        263.917747,
        268.307222,
        260.662556,
        266.639419,
        277.515778,
        283.834045,
        290.309028,
        292.474198,
        300.830694,
        309.286657,
        318.331081,
        329.37239,
        338.883998,
        339.244126,
        328.600632,
        314.255385,
        314.459695,
        321.413779,
        329.789292,
        346.385165,
        352.297882,
        348.370515,
        417.562922,
        417.12357,
        417.749459,
        412.233904,
        411.946817,
        394.697075,
        401.49927,
        408.270468,
        414.2428,
    ];

    [Fact]
    public void Holts_trend_gives_the_forecasts_of_the_first_edition()
    {
        var values = Passengers[..15];
        var trend = new DampedTrend(0.8, 0.2, 1, values[0], values[1] - values[0]).Through(values).Last;
        Assert.Equal([43.76, 45.59, 47.43, 49.27, 51.10], Ahead(trend, 5, 2));
    }

    [Fact]
    public void Holts_trend_gives_the_forecasts_of_the_second_edition()
    {
        var trend = new DampedTrend(0.830216559778346, 0.000100014855685128, 1, 15.5715222051655, 2.10171710376136);
        Assert.Equal([74.60, 76.70, 78.80, 80.91, 83.01], Ahead(trend.Through(Passengers).Last, 5, 2));
    }

    [Fact]
    public void A_damped_trend_gives_the_forecasts_that_R_gives()
    {
        var trend = new DampedTrend(0.97402626, 0.00010006, 0.98, 252.59039965, 6.90265918).Through(Sheep);
        Assert.Equal(
            [417.798, 421.343, 424.816, 428.22, 431.556, 434.825, 438.029, 441.169, 444.246, 447.261],
            Ahead(trend.Last, 10, 3)
        );
        Assert.Equal(195.4398, trend.Squares / Sheep.Length, 0.001);
    }

    [Fact]
    public void Fitting_finds_what_others_found_or_better()
    {
        var fitted = Forecast.Of(Sheep, 0.98)!;
        Assert.Equal((0.98, 0.0), (Math.Round(fitted.Start.Alpha, 2), Math.Round(fitted.Start.Beta, 2)));
        Assert.Equal((257.36, 6.64), (Math.Round(fitted.Start.Level, 2), Math.Round(fitted.Start.Slope, 2)));
        Assert.InRange(fitted.Squares, 6036, 6036.57);
    }

    [Theory]
    [InlineData(0.6, 0.3, 0.9, 1)]
    [InlineData(0.6, 0.3, 0.9, 7)]
    [InlineData(0.9, 0.05, 0.8, 20)]
    public void The_variance_ahead_is_that_of_the_closed_formula(double alpha, double star, double phi, int steps)
    {
        // Forecasting: Principles and Practice, table of variances, (A,Ad,N), where beta is alpha times beta star.
        var beta = alpha * star;
        var expected =
            1
            + alpha * alpha * (steps - 1)
            + beta * phi * steps / Math.Pow(1 - phi, 2) * (2 * alpha * (1 - phi) + beta * phi)
            - beta
                * phi
                * (1 - Math.Pow(phi, steps))
                / (Math.Pow(1 - phi, 2) * (1 - phi * phi))
                * (2 * alpha * (1 - phi * phi) + beta * phi * (1 + 2 * phi - Math.Pow(phi, steps)));
        Assert.Equal(expected, new DampedTrend(alpha, star, phi, 0, 0).VarianceAhead(steps), 9);
    }

    [Fact]
    public void The_further_ahead_the_less_is_known()
    {
        var forecast = Forecast.Of(Passengers)!;
        var errors = Enumerable.Range(1, 12).Select(steps => forecast.Ahead(steps).StandardError).ToList();
        Assert.Equal(errors.Order(), errors);
        Assert.Equal(22, forecast.Ahead(1).Degrees);
        Assert.True(forecast.Ahead(1).Interval().Contains(74.6));
    }

    [Fact]
    public void A_series_in_which_nothing_happens_is_forecast_to_stay() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(20),
            Prop.ForAll(
                (
                    from level in Gen.Choose(1, 100_000)
                    from count in Gen.Choose(8, 15)
                    select (level, count)
                ).ToArbitrary(),
                one =>
                    Math.Abs(
                        Forecast.Of([.. Enumerable.Repeat((double)one.level, one.count)])!.Ahead(3).Value - one.level
                    )
                    < 1e-6 * one.level
            )
        );

    [Fact]
    public void Too_short_a_series_has_no_forecast()
    {
        Assert.Null(Forecast.Of(Passengers[..7]));
        Assert.NotNull(Forecast.Of(Passengers[..8]));
        Assert.Null(Forecast.Of([.. Passengers[..8], double.NaN]));
    }

    static double[] Ahead(DampedTrend trend, int steps, int decimals) =>
        [.. Enumerable.Range(1, steps).Select(step => Math.Round(trend.Ahead(step), decimals))];
}
