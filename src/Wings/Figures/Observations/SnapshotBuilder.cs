using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Observations;

/// <summary>Takes observations in order of acceptance and makes the snapshot of them; of a coordinate the latest wins.</summary>
/// <param name="room">How many observations will come, as far as that is known.</param>
internal sealed class SnapshotBuilder(int room = 1024)
{
    readonly Growing<int> indicators = new(room);
    readonly Growing<int> organisations = new(room);
    readonly Growing<int> periods = new(room);
    readonly Growing<int> breakdowns = new(room);
    readonly Growing<decimal> values = new(room);
    readonly Growing<RowState> states = new(room);
    readonly Dictionary<Period, int> periodNumbers = [];
    (Period Period, int Number) lastPeriod = (default, -1);

    public static Snapshot Build(int indicatorCount, IEnumerable<Observation> inOrderOfAcceptance, int room = 1024)
    {
        var builder = new SnapshotBuilder(room);
        foreach (var observation in inOrderOfAcceptance)
            builder.Add(observation);
        return builder.Build(indicatorCount);
    }

    public void Add(in Observation observation)
    {
        indicators.Add(observation.Indicator);
        organisations.Add(observation.Organisation);
        periods.Add(NumberOf(observation.Period));
        breakdowns.Add(observation.Breakdown);
        values.Add(observation.HasValue ? observation.Value : 0);
        states.Add(new(observation.Status, observation.Confidential));
    }

    public Snapshot Build(int indicatorCount)
    {
        var inOrder = periodNumbers.Keys.Order().ToArray();
        var rank = new int[inOrder.Length];
        for (var i = 0; i < inOrder.Length; i++)
            rank[periodNumbers[inOrder[i]]] = i;
        var order = new RowOrder(indicators.Items, periods.Items, organisations.Items, breakdowns.Items, rank);
        var sorted = order.Sort(indicatorCount);
        var columns = new SnapshotColumns(
            Taken(organisations, sorted.Rows),
            Taken(breakdowns, sorted.Rows),
            new long[sorted.Rows.Length],
            Taken(states, sorted.Rows)
        );
        var segments = new Segment[indicatorCount];
        for (var indicator = 0; indicator < indicatorCount; indicator++)
            segments[indicator] = SegmentOf(sorted, indicator, rank, columns.Values);
        return new([.. inOrder], segments, columns, new(sorted.Rows, sorted.Superseded));
    }

    Segment SegmentOf(SortedRows sorted, int indicator, int[] rank, long[] scaled)
    {
        var (start, end) = (sorted.Starts[indicator], sorted.Starts[indicator + 1]);
        var decimals = 0;
        for (var row = start; row < end; row++)
            decimals = Math.Max(decimals, Scaling.DecimalsOf(values[sorted.Rows[row]]));
        var largest = 0L;
        var fits = true;
        for (var row = start; row < end && fits; row++)
        {
            fits = Scaling.TryScale(values[sorted.Rows[row]], decimals, out scaled[row]);
            largest = Math.Max(largest, Math.Abs(scaled[row]));
        }
        var wide = fits ? null : Wide(sorted.Rows, start, end);
        return new(GroupsOf(sorted.Rows, start, end, rank), start, end, decimals, largest, wide);
    }

    decimal[] Wide(int[] rows, int start, int end)
    {
        var wide = new decimal[end - start];
        for (var row = start; row < end; row++)
            wide[row - start] = values[rows[row]];
        return wide;
    }

    Group[] GroupsOf(int[] rows, int start, int end, int[] rank)
    {
        var groups = new List<Group>();
        for (var row = start; row < end; )
        {
            var first = row;
            var number = periods[rows[row]];
            while (row < end && periods[rows[row]] == number)
                row++;
            groups.Add(new(rank[number], first, row));
        }
        return [.. groups];
    }

    static T[] Taken<T>(Growing<T> column, int[] rows)
    {
        var taken = new T[rows.Length];
        for (var row = 0; row < rows.Length; row++)
            taken[row] = column[rows[row]];
        return taken;
    }

    int NumberOf(Period period)
    {
        if (lastPeriod.Number >= 0 && lastPeriod.Period == period)
            return lastPeriod.Number;
        if (!periodNumbers.TryGetValue(period, out var number))
            periodNumbers[period] = number = periodNumbers.Count;
        lastPeriod = (period, number);
        return number;
    }
}
