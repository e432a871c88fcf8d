using System.Collections.Immutable;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>Divides a sample over strata by the largest remainders, in whole numbers only.</summary>
public static class Shares
{
    /// <summary>
    /// How many come from each stratum: as near to its part of the whole as whole numbers allow, never more than it has, and at
    /// least one each where the sample is large enough for that. They add up to the size, or to all there is.
    /// </summary>
    /// <param name="counts">Items of each stratum, none empty.</param>
    public static ImmutableArray<int> Of(ImmutableArray<int> counts, int size)
    {
        var whole = counts.Sum(one => (long)one);
        var asked = (int)Math.Min(size, whole);
        var least = asked >= counts.Length ? 1 : 0;
        var given = counts.Select(count => Math.Max(least, (int)(count * (long)asked / Math.Max(1, whole)))).ToArray();
        Even(given, counts, asked, whole, least);
        return [.. given];
    }

    /// <summary>One by one to or from the stratum that is furthest from its part; of equals the first.</summary>
    static void Even(int[] given, ImmutableArray<int> counts, int asked, long whole, int least)
    {
        for (var left = asked - given.Sum(); left != 0; left -= Math.Sign(left))
        {
            var step = Math.Sign(left);
            var at = Enumerable
                .Range(0, given.Length)
                .Where(i => step > 0 ? given[i] < counts[i] : given[i] > least)
                .MaxBy(i => step * (counts[i] * (long)asked - given[i] * whole));
            given[at] += step;
        }
    }
}
