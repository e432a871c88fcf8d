namespace Rekenschap.Kernel.Statistics;

/// <summary>The standard normal distribution: mean 0, standard deviation 1. Pure functions; never throw.</summary>
public static class NormalDistribution
{
    const double FarOut = 38;

    /// <summary>
    /// The chance of a value under z. By G. Marsaglia, "Evaluating the Normal Distribution", Journal of Statistical Software
    /// 11(4), 2004: the Taylor series around 0 for small z, and a continued fraction (Abramowitz and Stegun 26.2.14) in the tails;
    /// to about 15 digits, and in the tails relative to their own size.
    /// </summary>
    public static double Below(double z) => z > 0 ? 1 - Tail(z) : Tail(-z);

    /// <summary>The chance of a value at least as far from 0 as z, to either side.</summary>
    public static double TwoSided(double z) => Math.Min(1, 2 * Tail(Math.Abs(z)));

    /// <summary>
    /// The z under which a chance lies: 1.96 for 0.975. By halving, so that it is as exact as <see cref="Below"/>; a chance of
    /// 0 or less, and of 1 or more, gives the end of what a double tells apart (38).
    /// </summary>
    public static double Quantile(double chance) =>
        chance > 0.5 ? -Quantile(1 - chance) : Halving.Root(z => Below(z) - chance, -FarOut, 0);

    static double Density(double z) => Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);

    /// <summary>The chance above z, for z of at least 0.</summary>
    static double Tail(double z) =>
        z > FarOut ? 0
        : z < 3 ? 0.5 - Density(z) * Series(z)
        : Density(z) / Fraction(z);

    static double Series(double z)
    {
        var (sum, term) = (z, z);
        for (var i = 3; Math.Abs(term) > 1e-18 * Math.Abs(sum) && i < 500; i += 2)
            sum += term *= z * z / i;
        return sum;
    }

    static double Fraction(double z)
    {
        var fraction = z;
        for (var i = 120; i > 0; i--)
            fraction = z + i / fraction;
        return fraction;
    }
}
