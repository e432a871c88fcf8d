using System.Collections.Immutable;

namespace Rekenschap.Portfolio.Demonstration;

/// <summary>Numbers that look as if they were thrown and are the same each time, on every machine.</summary>
sealed class DemoDice(uint seed)
{
    uint state = seed;

    /// <summary>From 0 up to and without <paramref name="below"/>.</summary>
    public int Throw(int below)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)below);
    }

    public T One<T>(ImmutableArray<T> from) => from[Throw(from.Length)];

    /// <summary>Shares out a whole number by weights, exactly: what is left over by rounding goes to the largest remainders.</summary>
    public static ImmutableArray<int> ShareOut(int total, ImmutableArray<int> weights)
    {
        var sum = weights.Sum(weight => (long)weight);
        var parts = weights.Select(weight => (int)((long)total * weight / sum)).ToArray();
        var order = Enumerable
            .Range(0, weights.Length)
            .OrderByDescending(i => (long)total * weights[i] % sum)
            .ThenBy(i => i);
        foreach (var i in order.Take(total - parts.Sum()))
            parts[i]++;
        return [.. parts];
    }
}
