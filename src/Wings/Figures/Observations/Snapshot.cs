using System.Collections.Immutable;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Observations;

/// <summary>
/// All observations as known at one moment, the latest of each coordinate, in columns sorted by indicator, period,
/// organisation and breakdown. 17 bytes a row answer questions: indicator and period are said once a group. Immutable.
/// </summary>
internal sealed class Snapshot(
    ImmutableArray<Period> periods,
    Segment[] segments,
    SnapshotColumns columns,
    SnapshotLineage lineage
)
{
    readonly Dictionary<Period, int> periodIndex = periods
        .Select((period, index) => (period, index))
        .ToDictionary(pair => pair.period, pair => pair.index);

    /// <summary>The periods that occur, in order.</summary>
    public ImmutableArray<Period> Periods => periods;

    public int Rows => columns.Values.Length;

    public SnapshotColumns Columns => columns;

    public ReadOnlySpan<Segment> Segments => segments;

    /// <summary>The rows of one indicator; none for an indicator without observations.</summary>
    public Segment Of(int indicator) =>
        indicator >= 0 && indicator < segments.Length ? segments[indicator] : Segment.Empty;

    /// <summary>The rows of an indicator in a period; empty where there are none.</summary>
    public Group Of(int indicator, Period period)
    {
        var groups = Of(indicator).Groups;
        if (!periodIndex.TryGetValue(period, out var wanted))
            return default;
        var (low, high) = (0, groups.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (groups[middle].Period == wanted)
                return groups[middle];
            if (groups[middle].Period < wanted)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return default;
    }

    /// <summary>The rows of one organisation within a group.</summary>
    public (int Start, int End) Within(Group group, int organisation)
    {
        var column = columns.Organisations.AsSpan(group.Start, group.End - group.Start);
        return (group.Start + FirstAtLeast(column, organisation), group.Start + FirstAtLeast(column, organisation + 1));
    }

    /// <summary>The row's value in the indicator's unit, or null when it has none.</summary>
    public decimal? ValueAt(Segment segment, int row) =>
        !columns.States[row].HasValue ? null
        : segment.Wide is { } wide ? wide[row - segment.Start]
        : Scaling.Unscale(columns.Values[row], segment.Decimals);

    /// <summary>Position, in the order of acceptance, of the observation that a row shows.</summary>
    public int SourceOf(int row) => lineage.Sources[row];

    /// <summary>Positions of the observations that this row's superseded, latest first.</summary>
    public IEnumerable<int> EarlierThan(int row) =>
        lineage.Superseded.TryGetValue(row, out var earlier) ? earlier.OrderDescending() : [];

    static int FirstAtLeast(ReadOnlySpan<int> sorted, int value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

/// <summary>The columns that answer questions; a row without value holds 0, so that sums may pass over it blindly.</summary>
internal sealed record SnapshotColumns(int[] Organisations, int[] Breakdowns, long[] Values, RowState[] States)
{
    /// <summary>What one row takes in these columns.</summary>
    public const int BytesARow = sizeof(int) + sizeof(int) + sizeof(long) + sizeof(byte);
}

/// <summary>Where rows came from: the observation shown, and those before it.</summary>
internal sealed record SnapshotLineage(int[] Sources, IReadOnlyDictionary<int, int[]> Superseded);
