using System.Collections.Concurrent;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions;

/// <summary>
/// Figures that were already worked out at one moment: pages, claims and downloads ask for the same ones again and again.
/// Safe for any number of readers. Full, it works on without keeping more, so that nobody can fill the memory by asking.
/// </summary>
internal sealed class KeptAnswers
{
    const int Most = 200_000;

    readonly ConcurrentDictionary<(int Indicator, Coordinate At, AsOf AsOf), Figure> kept = new();
    int count;

    public IEnumerable<KeyValuePair<(int Indicator, Coordinate At, AsOf AsOf), Figure>> All => kept;

    /// <summary>The same answers without those on some indicators, by position in the catalogue.</summary>
    public KeptAnswers Without(IReadOnlySet<int> indicators)
    {
        var others = new KeptAnswers();
        foreach (var ((indicator, at, asOf), figure) in kept)
            if (!indicators.Contains(indicator))
                others.Keep(indicator, at, asOf, figure);
        return others;
    }

    public bool TryGet(int indicator, Coordinate at, AsOf asOf, out Figure figure) =>
        kept.TryGetValue((indicator, at, asOf), out figure);

    public Figure Keep(int indicator, Coordinate at, AsOf asOf, Figure figure)
    {
        if (count < Most && kept.TryAdd((indicator, at, asOf), figure))
            Interlocked.Increment(ref count);
        return figure;
    }
}
