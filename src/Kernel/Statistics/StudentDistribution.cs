namespace Rekenschap.Kernel.Statistics;

/// <summary>
/// Student's t distribution with a whole number of degrees of freedom (M. Abramowitz and I. Stegun, Handbook of Mathematical
/// Functions, 26.7.3 and 26.7.4: finite sums). Pure functions; never throw.
/// </summary>
public static class StudentDistribution
{
    /// <summary>With more degrees of freedom t and z differ in the fifth digit, and the sum would only grow longer.</summary>
    const int NearlyNormal = 20_000;

    const double FarOut = 1e7;

    /// <summary>The chance of a value at least as far from 0 as t, to either side; 1 without degrees of freedom.</summary>
    public static double TwoSided(double t, int degrees) =>
        degrees < 1 ? 1
        : degrees > NearlyNormal ? NormalDistribution.TwoSided(t)
        : Math.Max(0, 1 - Within(Math.Abs(t), degrees));

    /// <summary>
    /// The t between whose negative and itself a share of all values lies: 12.706 for 0.95 with one degree of freedom, 2.228
    /// with ten. Infinite without degrees of freedom: nothing is known of the spread then.
    /// </summary>
    /// <param name="level">The share, above 0 and under 1.</param>
    public static double Span(double level, int degrees) =>
        degrees < 1 ? double.PositiveInfinity
        : degrees > NearlyNormal ? NormalDistribution.Quantile((1 + level) / 2)
        : Halving.Root(t => Within(t, degrees) - level, 0, FarOut);

    static double Within(double t, int degrees)
    {
        var angle = Math.Atan(t / Math.Sqrt(degrees));
        var (sine, cosine) = Math.SinCos(angle);
        return degrees % 2 == 0
            ? sine * Sum(1, 1, degrees - 2, cosine)
            : 2 / Math.PI * (angle + (degrees == 1 ? 0 : sine * Sum(cosine, 2, degrees - 2, cosine)));
    }

    /// <summary>The first term, and each next one times cos² and the fraction of two successive numbers.</summary>
    static double Sum(double term, int first, int last, double cosine)
    {
        var sum = term;
        for (var number = first; number < last; number += 2)
            sum += term *= cosine * cosine * number / (number + 1);
        return sum;
    }
}
