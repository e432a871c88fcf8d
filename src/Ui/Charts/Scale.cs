using System.Collections.Immutable;

namespace Rekenschap.Ui.Charts;

/// <summary>From values to places along an axis, with round ticks.</summary>
/// <param name="From">Where the lowest value stands; it may lie below <paramref name="To"/> on the page.</param>
public sealed record Scale(decimal Low, decimal High, double From, double To, ImmutableArray<decimal> Ticks)
{
    /// <summary>Where a value stands; exact at both ends.</summary>
    public double At(decimal value) => From + (To - From) * (double)((value - Low) / (High - Low));

    /// <summary>
    /// A scale whose ends are round ticks around the values. It starts at zero when told to, and also when the values
    /// span more than a quarter of their height, so that a line does not exaggerate.
    /// </summary>
    public static Scale Around(IEnumerable<decimal> values, double from, double to, int about, bool zero)
    {
        var all = values.DefaultIfEmpty(0).ToList();
        var (low, high) = (all.Min(), all.Max());
        if (zero || (low > 0 && low < high * 0.75m))
            low = Math.Min(0, low);
        if (zero || (high < 0 && high > low * 0.75m))
            high = Math.Max(0, high);
        return Between(low, high, from, to, about);
    }

    /// <summary>A scale whose ends are the round ticks just around two values, wherever zero is.</summary>
    public static Scale Between(decimal low, decimal high, double from, double to, int about)
    {
        if (low == high)
            (low, high) = low == 0 ? (0, 1) : (Math.Min(0, low), Math.Max(0, high));
        var step = RoundStep((high - low) / about);
        (low, high) = (Math.Floor(low / step) * step, Math.Ceiling(high / step) * step);
        return new(low, high, from, to, [.. Steps(low, high, step)]);
    }

    static IEnumerable<decimal> Steps(decimal low, decimal high, decimal step)
    {
        for (var tick = low; tick <= high; tick += step)
            yield return tick;
    }

    /// <summary>The smallest of 1, 2, 5 times a power of ten that is at least the rough step.</summary>
    static decimal RoundStep(decimal rough)
    {
        var power = 1m;
        while (power > rough && power > 1e-20m)
            power /= 10;
        while (power * 10 <= rough)
            power *= 10;
        return rough <= power ? power
            : rough <= 2 * power ? 2 * power
            : rough <= 5 * power ? 5 * power
            : 10 * power;
    }
}
