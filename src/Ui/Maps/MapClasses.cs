using System.Collections.Immutable;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Ui.Maps;

/// <summary>At most five classes with round bounds, from low and light to high and dark. Each holds its lower bound; the last holds both.</summary>
sealed record MapClasses(ImmutableArray<decimal> Bounds)
{
    /// <summary>The tones of the stylesheet, c0 to c4.</summary>
    const int Tones = 5;

    public static MapClasses Of(IEnumerable<decimal> values)
    {
        var all = values.ToList();
        return all.Count == 0 ? new([]) : new(Scale.Between(all.Min(), all.Max(), 0, 1, Tones - 1).Ticks);
    }

    /// <summary>The value from which colours part; of use only where it is a bound.</summary>
    public decimal? Middle { get; init; }

    public int Count => Math.Max(0, Bounds.Length - 1);

    public int Of(decimal value)
    {
        var at = 0;
        while (at < Count - 1 && value >= Bounds[at + 1])
            at++;
        return at;
    }

    /// <summary>The class's tone, spread over all tones whatever the number of classes.</summary>
    public string Tone(int at) =>
        Middle is { } middle && Bounds.IndexOf(middle) is >= 0 and var parts
            ? Diverging(at - parts)
            : $"c{(Count < 2 ? 2 : at * (Tones - 1) / (Count - 1))}";

    /// <summary>Darker the further from the middle: from it up 0, 1, 2; below it -1, -2.</summary>
    static string Diverging(int steps) =>
        steps < 0 ? $"b{Math.Min(2, -steps) - 1}" : $"c{Math.Min(Tones - 1, 2 * steps + 1)}";

    /// <summary>"10 – 20%".</summary>
    public string Words(int at, Measure measure) => $"{measure.Tick(Bounds[at])} – {measure.Tick(Bounds[at + 1])}";
}
