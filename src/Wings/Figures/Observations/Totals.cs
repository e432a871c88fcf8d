namespace Rekenschap.Figures.Observations;

/// <summary>What totals can be told apart by.</summary>
internal enum Axis
{
    Indicator,
    Organisation,
    Period,
    Breakdown,
}

/// <summary>
/// Sums of a whole snapshot by two axes. Rows that hold no value add nothing. Where an indicator's bound shows that no
/// sum can outgrow eight bytes the columns are added as they lie; otherwise the sums are kept as decimals.
/// </summary>
internal sealed class Totals
{
    readonly Snapshot snapshot;
    readonly Axis across;
    readonly int width;
    readonly long[] sums;
    readonly decimal[]? wide;
    readonly int decimals;

    Totals(Snapshot snapshot, Axis down, Axis across, int organisations, int breakdowns)
    {
        (this.snapshot, Down, this.across) = (snapshot, down, across);
        (Height, width) = (SizeOf(down), SizeOf(across));
        foreach (var segment in snapshot.Segments)
            decimals = Math.Max(decimals, segment.Decimals);
        var cells = checked(Height * width);
        sums = IsNarrow() ? new long[cells] : [];
        wide = sums.Length == cells ? null : new decimal[cells];
        int SizeOf(Axis axis) =>
            axis switch
            {
                Axis.Indicator => snapshot.Segments.Length,
                Axis.Period => snapshot.Periods.Length,
                Axis.Organisation => organisations,
                _ => breakdowns,
            };
    }

    public int Height { get; }

    public int Width => width;

    Axis Down { get; }

    /// <summary>Adds up a snapshot whose organisations and breakdowns are numbered below the given counts.</summary>
    public static Totals Of(Snapshot snapshot, Axis down, Axis across, int organisations, int breakdowns)
    {
        var totals = new Totals(snapshot, down, across, organisations, breakdowns);
        for (var indicator = 0; indicator < snapshot.Segments.Length; indicator++)
            foreach (var group in snapshot.Segments[indicator].Groups)
                totals.Add(indicator, group);
        return totals;
    }

    public decimal this[int down, int across] =>
        wide is { } exact
            ? exact[down * width + across]
            : Scaling.Unscale(sums[down * width + across], DecimalsAt(down, across));

    int DecimalsAt(int down, int right) =>
        Down == Axis.Indicator ? snapshot.Segments[down].Decimals
        : across == Axis.Indicator ? snapshot.Segments[right].Decimals
        : decimals;

    /// <summary>Whether every sum surely fits eight bytes: no sum is over values scaled differently, and the largest value times the rows stays within bounds.</summary>
    bool IsNarrow()
    {
        var perIndicator = Down == Axis.Indicator || across == Axis.Indicator;
        var bound = Int128.Zero;
        foreach (var segment in snapshot.Segments)
        {
            if (
                segment.Wide is not null
                || (!perIndicator && segment.Decimals != decimals && segment.End > segment.Start)
            )
                return false;
            bound += (Int128)segment.Largest * (segment.End - segment.Start);
        }
        return bound <= long.MaxValue;
    }

    void Add(int indicator, Group group)
    {
        var start = Fixed(Down, indicator, group) * width + Fixed(across, indicator, group);
        var (down, wideStep) = (Varying(Down), width);
        var right = Varying(across);
        if (wide is not null)
            AddWide(indicator, group, start, down, right);
        else if (down is null && right is null)
            sums[start] += Sum(group);
        else if (down is null)
            AddAlong(group, right!, sums.AsSpan(start));
        else
            AddScattered(group, start, down, right, wideStep);
    }

    long Sum(Group group)
    {
        var sum = 0L;
        foreach (var value in snapshot.Columns.Values.AsSpan(group.Start, group.End - group.Start))
            sum += value;
        return sum;
    }

    void AddAlong(Group group, int[] column, Span<long> line)
    {
        var positions = column.AsSpan(group.Start, group.End - group.Start);
        var values = snapshot.Columns.Values.AsSpan(group.Start, positions.Length);
        for (var i = 0; i < positions.Length; i++)
            line[positions[i]] += values[i];
    }

    void AddScattered(Group group, int start, int[] down, int[]? right, int step)
    {
        var values = snapshot.Columns.Values;
        for (var row = group.Start; row < group.End; row++)
            sums[start + down[row] * step + (right is null ? 0 : right[row])] += values[row];
    }

    void AddWide(int indicator, Group group, int start, int[]? down, int[]? right)
    {
        var segment = snapshot.Segments[indicator];
        for (var row = group.Start; row < group.End; row++)
            wide![start + (down?[row] ?? 0) * width + (right?[row] ?? 0)] += snapshot.ValueAt(segment, row) ?? 0;
    }

    static int Fixed(Axis axis, int indicator, Group group) =>
        axis switch
        {
            Axis.Indicator => indicator,
            Axis.Period => group.Period,
            _ => 0,
        };

    int[]? Varying(Axis axis) =>
        axis switch
        {
            Axis.Organisation => snapshot.Columns.Organisations,
            Axis.Breakdown => snapshot.Columns.Breakdowns,
            _ => null,
        };
}
