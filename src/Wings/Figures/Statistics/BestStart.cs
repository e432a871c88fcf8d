using System.Collections.Immutable;

namespace Rekenschap.Figures.Statistics;

/// <summary>
/// The level and slope to start from for given smoothing parameters. Surprises are linear in both, so the least squares have a
/// solution and nothing needs to be searched.
/// </summary>
internal static class BestStart
{
    public static (DampedTrend Start, double Squares) Of(
        ImmutableArray<double> values,
        double alpha,
        double beta,
        double phi
    )
    {
        var nothing = new DampedTrend(alpha, beta, phi, 0, 0);
        var (trend, level, slope) = (nothing, nothing with { Level = 1 }, nothing with { Slope = 1 });
        double levels = 0,
            slopes = 0,
            cross = 0,
            levelValue = 0,
            slopeValue = 0;
        foreach (var value in values)
        {
            (trend, var surprise) = trend.After(value);
            (level, var byLevel) = level.After(0);
            (slope, var bySlope) = slope.After(0);
            levels += byLevel * byLevel;
            slopes += bySlope * bySlope;
            cross += byLevel * bySlope;
            levelValue -= byLevel * surprise;
            slopeValue -= bySlope * surprise;
        }
        var start = Solved(nothing, levels, slopes, cross, levelValue, slopeValue);
        return (start, start.Through(values).Squares);
    }

    static DampedTrend Solved(
        DampedTrend trend,
        double levels,
        double slopes,
        double cross,
        double levelValue,
        double slopeValue
    )
    {
        var determinant = levels * slopes - cross * cross;
        return determinant > 1e-12 * levels * slopes
            ? trend with
            {
                Level = (levelValue * slopes - slopeValue * cross) / determinant,
                Slope = (slopeValue * levels - levelValue * cross) / determinant,
            }
            : trend with
            {
                Level = levelValue / levels,
            };
    }
}
