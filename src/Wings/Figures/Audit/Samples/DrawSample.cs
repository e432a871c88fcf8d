using System.Collections.Immutable;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>Draws a sample by a seed: the same population, method, size and seed give the same sample on every machine.</summary>
public static class DrawSample
{
    /// <summary>
    /// The items that were drawn, in the order of the population. All of them where as many are asked as there are; by value,
    /// items without value cannot be drawn, and one that several points fell on is there once.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is not above zero.</exception>
    public static ImmutableArray<Drawn> Run(
        ImmutableArray<PopulationItem> population,
        SampleMethod method,
        int size,
        string seed
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        var drawn = method switch
        {
            SampleMethod.Simple => ByTicket(population, Enumerable.Range(0, population.Length), size, seed),
            SampleMethod.Stratified => ByStratum(population, size, seed),
            _ => DrawByValue.Run(population, size, seed),
        };
        return [.. drawn.OrderBy(one => one.Index)];
    }

    /// <summary>Those with the lowest tickets; equal tickets, which nobody will see, by key.</summary>
    static IEnumerable<Drawn> ByTicket(
        ImmutableArray<PopulationItem> population,
        IEnumerable<int> from,
        int size,
        string seed
    ) =>
        from.Select(index => (Index: index, Ticket: Convert.ToHexString(Tickets.Of(seed, population[index].Key))))
            .OrderBy(one => one.Ticket, StringComparer.Ordinal)
            .ThenBy(one => population[one.Index].Key, StringComparer.Ordinal)
            .Take(size)
            .Select(one => new Drawn(one.Index, 1));

    static IEnumerable<Drawn> ByStratum(ImmutableArray<PopulationItem> population, int size, string seed)
    {
        var strata = Enumerable
            .Range(0, population.Length)
            .GroupBy(index => population[index].Stratum, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.ToList())
            .ToList();
        var shares = Shares.Of([.. strata.Select(one => one.Count)], size);
        return strata.Zip(shares).SelectMany(pair => ByTicket(population, pair.First, pair.Second, seed));
    }
}
