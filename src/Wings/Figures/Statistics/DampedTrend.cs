namespace Rekenschap.Figures.Statistics;

/// <summary>
/// Exponential smoothing with a damped additive trend (E. Gardner and E. McKenzie, Management Science 31, 1985), in the notation
/// of R. Hyndman and G. Athanasopoulos, Forecasting: Principles and Practice, ch. 8: forecast = level + slope, where the slope
/// is damped at each step.
/// </summary>
/// <param name="Alpha">How much of a surprise the level takes over, 0 to 1.</param>
/// <param name="Beta">How much of a change of level the slope takes over (β*), 0 to 1.</param>
/// <param name="Phi">What remains of the slope after a step; 1 is Holt's undamped trend.</param>
/// <param name="Level">Before the first value, in the unit of the values.</param>
/// <param name="Slope">Before the first value, per step.</param>
public readonly record struct DampedTrend(double Alpha, double Beta, double Phi, double Level, double Slope)
{
    /// <summary>The trend after one more value, with the surprise that the value was.</summary>
    public (DampedTrend Next, double Surprise) After(double value)
    {
        var expected = Level + Phi * Slope;
        var level = expected + Alpha * (value - expected);
        var slope = Beta * (level - Level) + (1 - Beta) * Phi * Slope;
        return (this with { Level = level, Slope = slope }, value - expected);
    }

    /// <summary>The trend after all values, with the sum of the squared surprises.</summary>
    public (DampedTrend Last, double Squares) Through(IEnumerable<double> values)
    {
        var (trend, squares) = (this, 0.0);
        foreach (var value in values)
        {
            (trend, var surprise) = trend.After(value);
            squares += surprise * surprise;
        }
        return (trend, squares);
    }

    /// <summary>The forecast so many steps after the values that were gone through; at least 1.</summary>
    public double Ahead(int steps) => Level + Damped(steps) * Slope;

    /// <summary>
    /// By how much the variance of a forecast exceeds that of one step: 1 + Σ c², c = α + αβ* (φ + … + φ^j) for j = 1 to
    /// steps - 1 (R. Hyndman, A. Koehler, J. Ord and R. Snyder, Forecasting with Exponential Smoothing, 2008, ch. 6).
    /// </summary>
    public double VarianceAhead(int steps)
    {
        var variance = 1.0;
        for (var step = 1; step < steps; step++)
        {
            var carried = Alpha + Alpha * Beta * Damped(step);
            variance += carried * carried;
        }
        return variance;
    }

    double Damped(int steps)
    {
        var (sum, power) = (0.0, 1.0);
        for (var step = 0; step < steps; step++)
            sum += power *= Phi;
        return sum;
    }
}
