using System.Numerics;

namespace Rekenschap.Figures.Observations;

/// <summary>Observations put in the order of the columns, one a coordinate.</summary>
/// <param name="Rows">Position in order of acceptance of the observation in each row.</param>
/// <param name="Starts">First row of each indicator, and at the end the number of rows.</param>
/// <param name="Superseded">Earlier observations of a row's coordinate.</param>
internal sealed record SortedRows(int[] Rows, int[] Starts, Dictionary<int, int[]> Superseded);

/// <summary>Sorts observations by indicator, period, organisation and breakdown; of equal ones the latest stays.</summary>
internal readonly ref struct RowOrder(
    ReadOnlySpan<int> indicators,
    ReadOnlySpan<int> periods,
    ReadOnlySpan<int> organisations,
    ReadOnlySpan<int> breakdowns,
    int[] periodRank
)
{
    readonly ReadOnlySpan<int> indicators = indicators;
    readonly ReadOnlySpan<int> periods = periods;
    readonly ReadOnlySpan<int> organisations = organisations;
    readonly ReadOnlySpan<int> breakdowns = breakdowns;

    public SortedRows Sort(int indicatorCount)
    {
        var (order, starts) = ByIndicator(indicatorCount);
        var (organisationBits, breakdownBits) = (Bits(organisations), Bits(breakdowns));
        if (BitOperations.Log2((uint)Math.Max(1, periodRank.Length)) + 1 + organisationBits + breakdownBits > 64)
            throw new OverflowException("More periods, organisations and breakdowns than can be told apart");
        var keys = new ulong[order.Length];
        for (var i = 0; i < order.Length; i++)
            keys[i] =
                ((ulong)periodRank[periods[order[i]]] << (organisationBits + breakdownBits))
                | ((ulong)organisations[order[i]] << breakdownBits)
                | (uint)breakdowns[order[i]];
        for (var indicator = 0; indicator < indicatorCount; indicator++)
            Array.Sort(keys, order, starts[indicator], starts[indicator + 1] - starts[indicator]);
        return LatestOfEach(keys, order, starts);
    }

    (int[] Order, int[] Starts) ByIndicator(int indicatorCount)
    {
        var starts = new int[indicatorCount + 1];
        foreach (var indicator in indicators)
            starts[indicator + 1]++;
        for (var i = 0; i < indicatorCount; i++)
            starts[i + 1] += starts[i];
        var next = starts.ToArray();
        var order = new int[indicators.Length];
        for (var i = 0; i < indicators.Length; i++)
            order[next[indicators[i]]++] = i;
        return (order, starts);
    }

    static SortedRows LatestOfEach(ulong[] keys, int[] order, int[] starts)
    {
        var superseded = new Dictionary<int, int[]>();
        var newStarts = new int[starts.Length];
        var row = 0;
        for (var indicator = 0; indicator + 1 < starts.Length; indicator++)
        {
            newStarts[indicator] = row;
            for (var i = starts[indicator]; i < starts[indicator + 1]; )
            {
                var first = i;
                while (i < starts[indicator + 1] && keys[i] == keys[first])
                    i++;
                var same = order.AsSpan(first, i - first);
                if (same.Length > 1)
                {
                    same.Sort();
                    superseded[row] = same[..^1].ToArray();
                }
                order[row++] = same[^1];
            }
        }
        newStarts[^1] = row;
        return new(order.Length == row ? order : order[..row], newStarts, superseded);
    }

    static int Bits(ReadOnlySpan<int> column)
    {
        var largest = 1;
        foreach (var value in column)
            largest = Math.Max(largest, value);
        return BitOperations.Log2((uint)largest) + 1;
    }
}
