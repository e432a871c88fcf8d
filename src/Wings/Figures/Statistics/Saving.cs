namespace Rekenschap.Figures.Statistics;

/// <summary>How much less was used, as a share: 0.10 is a tenth less, a negative one is more.</summary>
public static class Saving
{
    /// <summary>
    /// Between two models over the same weather, 1 - after / before; its error by the delta method, the two models being
    /// independent. Null where the use before is not above 0.
    /// </summary>
    /// <param name="degreeDays">Of the weather that both are held to: a normal year, or the mean of five.</param>
    public static Estimate? Between(HeatingModel before, HeatingModel after, double degreeDays, int days)
    {
        var (was, became) = (before.Over(degreeDays, days), after.Over(degreeDays, days));
        if (!(was.Value > 0))
            return null;
        var error = Hypotenuse(became.StandardError, became.Value / was.Value * was.StandardError) / was.Value;
        return new(1 - became.Value / was.Value, error, Math.Min(was.Degrees ?? 0, became.Degrees ?? 0));
    }

    /// <summary>
    /// Against the mean of the years before, 1 - value / mean(before), as the European gas target reckons with five. The error
    /// is that of the mean alone, s / √n: how far the saving hangs on which years those were. Null under two years, or where
    /// their mean is not above 0.
    /// </summary>
    public static Estimate? AgainstMean(double value, IReadOnlyList<double> before)
    {
        if (before.Count < 2 || !(before.Average() is var mean && mean > 0))
            return null;
        var degrees = before.Count - 1;
        var deviation = Math.Sqrt(before.Sum(one => (one - mean) * (one - mean)) / degrees);
        return new(1 - value / mean, Math.Abs(value) / mean / mean * deviation / Math.Sqrt(before.Count), degrees);
    }

    static double Hypotenuse(double a, double b) => Math.Sqrt(a * a + b * b);
}
