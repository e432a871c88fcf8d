namespace Rekenschap.Figures.Intake.Checks;

/// <summary>
/// How far a value lies from earlier ones: the distance to their median in units of the median absolute deviation, scaled so
/// that it reads as a number of standard deviations (Iglewicz and Hoaglin).
/// </summary>
internal static class RobustScore
{
    /// <summary>With fewer earlier values nothing can be said.</summary>
    public const int Fewest = 4;

    /// <summary>Older values no longer weigh; it also keeps the work linear in a long daily series.</summary>
    public const int Window = 120;

    const double DeviationsPerMad = 1.4826;
    const double DeviationsPerMean = 1.2533;

    /// <param name="earlier">At least one; is put in order.</param>
    public static (double Score, double Median) Of(double[] earlier, double value)
    {
        var median = Median(earlier);
        var deviations = earlier.Select(x => Math.Abs(x - median)).ToArray();
        var (mad, mean) = (Median(deviations), deviations.Average());
        var spread = mad > 0 ? DeviationsPerMad * mad : DeviationsPerMean * mean;
        var distance = Math.Abs(value - median);
        return (distance == 0 ? 0 : distance / spread, median);
    }

    static double Median(double[] values)
    {
        Array.Sort(values);
        var half = values.Length / 2;
        return values.Length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
