using Rekenschap.Kernel.Statistics;

namespace Rekenschap.Figures.Statistics;

/// <summary>How far two independent estimates are apart.</summary>
/// <param name="Apart">The second less the first, with its error; in their unit.</param>
/// <param name="Chance">The chance of a difference at least so large where there is none, two-sided, by the normal distribution.</param>
public readonly record struct Difference(Estimate Apart, double Chance)
{
    /// <summary>
    /// Of two survey shares or means of different people: √(a² + b²) for the error. Not for a part against its whole, whose
    /// answers are partly the same. Without any error a difference is certain, and none is none.
    /// </summary>
    public static Difference Between(Estimate first, Estimate second)
    {
        var apart = second.Value - first.Value;
        var error = Math.Sqrt(first.StandardError * first.StandardError + second.StandardError * second.StandardError);
        return new(
            new(apart, error),
            error > 0 ? NormalDistribution.TwoSided(apart / error)
                : apart == 0 ? 1
                : 0
        );
    }
}
