using System.Collections.Immutable;
using System.Numerics;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>
/// Monetary-unit sampling with a random start: the values, without their sign, lie end to end in the order of their keys, and
/// points at equal distances fall on them. Whole numbers throughout, so that nothing depends on how a machine rounds.
/// </summary>
static class DrawByValue
{
    public static IEnumerable<Drawn> Run(ImmutableArray<PopulationItem> population, int size, string seed)
    {
        var order = Enumerable
            .Range(0, population.Length)
            .OrderBy(index => population[index].Key, StringComparer.Ordinal)
            .ToList();
        var weights = Weights([.. order.Select(index => population[index].Value ?? 0)]);
        var whole = weights.Aggregate(BigInteger.Zero, (sum, one) => sum + one);
        if (whole.IsZero)
            yield break;
        // Point k is (start + k x whole) / size: the first lies in the first interval, each next one interval further.
        var start = Tickets.Below(seed, whole);
        var (end, k) = (BigInteger.Zero, 0);
        for (var i = 0; i < order.Count; i++)
        {
            end += weights[i];
            var before = k;
            while (k < size && (start + k * whole) / size < end)
                k++;
            if (k > before)
                yield return new(order[i], k - before);
        }
    }

    /// <summary>The values as whole numbers of their smallest unit.</summary>
    static BigInteger[] Weights(decimal[] values)
    {
        var scale = values.Length == 0 ? 0 : values.Max(one => one.Scale);
        return [.. values.Select(one => Whole(Math.Abs(one)) * BigInteger.Pow(10, scale - one.Scale))];
    }

    static BigInteger Whole(decimal value)
    {
        var bits = decimal.GetBits(value);
        return ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
    }
}
