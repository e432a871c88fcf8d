namespace Rekenschap.Figures.Statistics;

/// <summary>What a meter counted over some days, and the degree days of those days.</summary>
/// <param name="Use">In the meter's unit, over all days together.</param>
/// <param name="Days">At least 1; readings of unequal length count by their days.</param>
public readonly record struct HeatingReading(double Use, double DegreeDays, int Days = 1);

/// <summary>
/// Use as base load plus heating: use = base x days + slope x degree days (M. Fels, "PRISM: an introduction", Energy and
/// Buildings 9, 1986, for a fixed base temperature). Where neighbouring readings deviate together the errors are widened by
/// √((1 + ρ) / (1 − ρ)), ρ their correlation, as ASHRAE Guideline 14 does; a negative ρ narrows nothing.
/// </summary>
public sealed class HeatingModel
{
    const double MostCorrelation = 0.99;
    readonly StraightLine line;

    HeatingModel(StraightLine line, double correlation)
    {
        Correlation = correlation;
        var hanging = Math.Clamp(correlation, 0, MostCorrelation);
        this.line = line.Widened(Math.Sqrt((1 + hanging) / (1 - hanging)));
    }

    /// <summary>What is used a day without any heating, in the meter's unit.</summary>
    public Estimate BasePerDay => line.Intercept;

    /// <summary>What a degree day costs, in the meter's unit.</summary>
    public Estimate PerDegreeDay => line.Slope;

    /// <summary>Between the deviations of neighbouring readings, -1 to 1.</summary>
    public double Correlation { get; }

    /// <summary>Use over some days of stated weather, with the error of base load and slope together; a year of normal weather gives normalised use.</summary>
    public Estimate Over(double degreeDays, int days) => line.At(degreeDays / days).Times(days);

    /// <summary>The share of use that is heating in stated weather: what <c>normalised(...)</c> of a formula asks.</summary>
    public double HeatingShare(double degreeDays, int days) =>
        PerDegreeDay.Value * degreeDays / Over(degreeDays, days).Value;

    /// <summary>
    /// The model of readings in order of time. Null where they allow none: under three, without difference in weather, a
    /// reading of no days or of no finite number.
    /// </summary>
    public static HeatingModel? Of(IReadOnlyList<HeatingReading> readings)
    {
        if (readings.Any(reading => reading.Days < 1))
            return null;
        List<Point> points =
        [
            .. readings.Select(reading => new Point(
                reading.DegreeDays / reading.Days,
                reading.Use / reading.Days,
                reading.Days
            )),
        ];
        return StraightLine.Through(points) is { } line ? new(line, CorrelationOf(points, line)) : null;
    }

    static double CorrelationOf(List<Point> points, StraightLine line)
    {
        var deviations = points.ConvertAll(point => Math.Sqrt(point.Weight) * (point.Y - line.At(point.X).Value));
        var all = deviations.Sum(one => one * one);
        return all > 0 ? deviations.Zip(deviations.Skip(1), (one, next) => one * next).Sum() / all : 0;
    }
}
