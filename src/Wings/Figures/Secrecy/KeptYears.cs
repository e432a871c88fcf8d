using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Secrecy;

/// <summary>
/// Years of which it was worked out what must stay hidden, with all that was known of them: where the same is known over
/// the same catalogue, the same must stay hidden, and need not be worked out again.
/// </summary>
internal sealed class KeptYears(Breakdowns breakdowns)
{
    readonly ConcurrentDictionary<(int, Period), (ImmutableArray<Known> Known, YearOfSecrets Year)> years = new();

    public YearOfSecrets Keep((int, Period) key, ImmutableArray<Known> known, YearOfSecrets year)
    {
        years[key] = (known, year);
        return year;
    }

    /// <summary>The year, where exactly this was known of it; null where anything else was.</summary>
    public YearOfSecrets? Find((int, Period) key, ImmutableArray<Known> known) =>
        years.TryGetValue(key, out var kept) && kept.Known.AsSpan().SequenceEqual(known.AsSpan()) ? kept.Year : null;

    /// <summary>Whether combinations of members have the same numbers in another reading, so that observations can be compared.</summary>
    public bool Numbers(Breakdowns others) =>
        breakdowns.Count == others.Count
        && Enumerable.Range(0, others.Count).All(number => breakdowns[number].SequenceEqual(others[number]));
}
