using Rekenschap.Kernel.Statistics;

namespace Rekenschap.Figures.Statistics;

/// <summary>The score interval of a share (E. Wilson, Journal of the American Statistical Association 22, 1927).</summary>
public static class Wilson
{
    /// <summary>Within 0 and 1. Null for a share outside those, or a size that is not above 0.</summary>
    /// <param name="size">How many were asked, or the effective size of a survey.</param>
    public static Bounds? Interval(double share, double size, double level = 0.95)
    {
        if (!(share >= 0 && share <= 1 && size > 0))
            return null;
        var z = NormalDistribution.Quantile((1 + level) / 2);
        var pull = z * z / size;
        var middle = (share + pull / 2) / (1 + pull);
        var distance = z / (1 + pull) * Math.Sqrt(share * (1 - share) / size + pull / size / 4);
        return new(Math.Max(0, middle - distance), Math.Min(1, middle + distance));
    }
}
