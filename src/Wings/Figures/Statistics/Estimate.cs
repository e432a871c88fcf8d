using Rekenschap.Kernel.Statistics;

namespace Rekenschap.Figures.Statistics;

/// <summary>Two ends between which something lies with a stated certainty, in the unit of what was estimated.</summary>
public readonly record struct Bounds(double Low, double High)
{
    public bool Contains(double value) => Low <= value && value <= High;
}

/// <summary>A value that was estimated, with its standard error in the same unit.</summary>
/// <param name="Degrees">
/// Degrees of freedom that the error was estimated with; null where it is known well enough for the normal distribution.
/// </param>
public readonly record struct Estimate(double Value, double StandardError, int? Degrees = null)
{
    /// <summary>
    /// The interval that covers the true value in a share of all cases, by Student's t where the degrees of freedom are known
    /// and the normal distribution where not. Infinitely wide with no degrees of freedom left.
    /// </summary>
    /// <param name="level">Between 0 and 1; 0.95 by custom.</param>
    public Bounds Interval(double level = 0.95)
    {
        var distance = StandardError * Span(level);
        return new(Value - distance, Value + distance);
    }

    /// <summary>The same with everything multiplied, as from days to a year.</summary>
    public Estimate Times(double factor) => new(Value * factor, StandardError * Math.Abs(factor), Degrees);

    double Span(double level) =>
        Degrees is { } degrees
            ? StudentDistribution.Span(level, degrees)
            : NormalDistribution.Quantile((1 + level) / 2);
}
