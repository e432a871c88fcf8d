using System.Collections.Immutable;

namespace Rekenschap.Oversight.Findings;

/// <summary>
/// Numbers of findings per department as the public may see them: a small one is kept back, and where that would leave one
/// alone, or tell what each of them is, the next smallest too. Zero is no secret.
/// </summary>
/// <param name="Total">Null where it would tell what is kept back.</param>
/// <param name="Shown">By department; null where the number is kept back.</param>
public sealed record PublicCounts(int? Total, ImmutableSortedDictionary<string, int?> Shown)
{
    /// <summary>The counts with numbers from 1 to under <paramref name="smallest"/> kept back.</summary>
    /// <param name="smallest">At least 1; 1 keeps nothing back.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1, or a count is negative.</exception>
    public static PublicCounts Of(IReadOnlyDictionary<string, int> counts, int smallest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(smallest, 1);
        foreach (var count in counts.Values)
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(counts));
        var hidden = counts
            .Where(one => one.Value > 0 && one.Value < smallest)
            .Select(one => one.Key)
            .ToHashSet(StringComparer.Ordinal);
        while (IsTold(counts, hidden, smallest) && Next(counts, hidden) is { } next)
            hidden.Add(next);
        return new(
            IsTold(counts, hidden, smallest) ? null : counts.Values.Sum(),
            counts.ToImmutableSortedDictionary(
                one => one.Key,
                one => hidden.Contains(one.Key) ? null : (int?)one.Value,
                StringComparer.Ordinal
            )
        );
    }

    /// <summary>Whether the total less all that is shown leaves only one way to divide it over what is kept back.</summary>
    static bool IsTold(IReadOnlyDictionary<string, int> counts, HashSet<string> hidden, int smallest)
    {
        var sum = hidden.Sum(key => counts[key]);
        return hidden.Count == 1 || (hidden.Count > 1 && (sum == hidden.Count || sum == hidden.Count * (smallest - 1)));
    }

    static string? Next(IReadOnlyDictionary<string, int> counts, HashSet<string> hidden) =>
        counts
            .Where(one => one.Value > 0 && !hidden.Contains(one.Key))
            .OrderBy(one => one.Value)
            .ThenBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => one.Key)
            .FirstOrDefault();
}
