using Rekenschap.Figures.Observations;

namespace Rekenschap.Bench;

/// <summary>The yardstick: a loop as one writes it for flat columns, one position a row and axis.</summary>
sealed class HandWrittenLoop
{
    readonly int[] indicators;
    readonly int[] organisations;
    readonly int[] periods;
    readonly long[] values;
    readonly Dictionary<Axis, int> sizes;

    public HandWrittenLoop(Snapshot snapshot)
    {
        (organisations, values) = (snapshot.Columns.Organisations, snapshot.Columns.Values);
        (indicators, periods) = (new int[snapshot.Rows], new int[snapshot.Rows]);
        for (var indicator = 0; indicator < snapshot.Segments.Length; indicator++)
            foreach (var group in snapshot.Segments[indicator].Groups)
                for (var row = group.Start; row < group.End; row++)
                    (indicators[row], periods[row]) = (indicator, group.Period);
        sizes = new()
        {
            [Axis.Indicator] = snapshot.Segments.Length,
            [Axis.Organisation] = organisations.Max() + 1,
            [Axis.Period] = snapshot.Periods.Length,
        };
    }

    public decimal Sum(Axis down, Axis across)
    {
        var (rows, columns, width) = (ColumnOf(down), ColumnOf(across), sizes[across]);
        var sums = new long[sizes[down] * width];
        var v = values;
        for (var i = 0; i < v.Length; i++)
            sums[rows[i] * width + columns[i]] += v[i];
        return sums[0];
    }

    int[] ColumnOf(Axis axis) =>
        axis switch
        {
            Axis.Indicator => indicators,
            Axis.Organisation => organisations,
            _ => periods,
        };
}
