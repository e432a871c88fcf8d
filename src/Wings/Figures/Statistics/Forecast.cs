using System.Collections.Immutable;

namespace Rekenschap.Figures.Statistics;

/// <summary>
/// A forecast from a series of equal steps by a damped trend that was fitted to it: of all smoothing parameters those that
/// surprised least, the start being the best for each. Deterministic: a fixed grid, refined five times.
/// </summary>
public sealed class Forecast
{
    /// <summary>Five numbers are fitted; fewer values would leave no judgement of the error.</summary>
    public const int FewestValues = 8;

    const int Fitted = 5;
    const int Refinements = 5;

    readonly DampedTrend last;
    readonly double deviation;
    readonly int degrees;

    Forecast(DampedTrend start, DampedTrend last, double squares, int count)
    {
        (Start, this.last, Squares, degrees) = (start, last, squares, count - Fitted);
        deviation = Math.Sqrt(squares / degrees);
    }

    /// <summary>The trend as it stood before the first value.</summary>
    public DampedTrend Start { get; }

    /// <summary>The sum of the squared surprises of one step, in squared units of the values.</summary>
    public double Squares { get; }

    /// <summary>
    /// So many steps after the last value, at least 1, with the standard error of a new value there; its interval is by
    /// Student's t, since the series of an office are short.
    /// </summary>
    public Estimate Ahead(int steps) =>
        new(last.Ahead(steps), deviation * Math.Sqrt(last.VarianceAhead(steps)), degrees);

    /// <summary>Null under eight values, or with one that is not finite.</summary>
    /// <param name="phi">The damping, where it is chosen beforehand; else 0.80 to 0.98, as is customary.</param>
    public static Forecast? Of(ImmutableArray<double> values, double? phi = null)
    {
        if (values.Length < FewestValues || values.Any(value => !double.IsFinite(value)))
            return null;
        var (start, squares) = Best(values, phi);
        return new(start, start.Through(values).Last, squares, values.Length);
    }

    static (DampedTrend Start, double Squares) Best(ImmutableArray<double> values, double? phi)
    {
        Axis[] axes = [new(0.001, 0.999), new(0, 0.999), phi is { } chosen ? new(chosen, chosen) : new(0.80, 0.98)];
        var best = (Start: default(DampedTrend), Squares: double.PositiveInfinity);
        for (var round = 0; round <= Refinements; round++)
        {
            foreach (var alpha in axes[0].Values)
            foreach (var beta in axes[1].Values)
            foreach (var damping in axes[2].Values)
                if (BestStart.Of(values, alpha, beta, damping) is var tried && tried.Squares < best.Squares)
                    best = tried;
            axes = [axes[0].Around(best.Start.Alpha), axes[1].Around(best.Start.Beta), axes[2].Around(best.Start.Phi)];
        }
        return best;
    }

    /// <summary>The values of one parameter that are tried: eleven from low to high.</summary>
    readonly record struct Axis(double Low, double High)
    {
        const int Steps = 10;

        double Step => (High - Low) / Steps;

        public IEnumerable<double> Values
        {
            get
            {
                var (low, step) = (Low, Step);
                return step > 0 ? Enumerable.Range(0, Steps + 1).Select(count => low + count * step) : [low];
            }
        }

        /// <summary>A step to either side of the best, within what was allowed.</summary>
        public Axis Around(double best) => new(Math.Max(Low, best - Step), Math.Min(High, best + Step));
    }
}
