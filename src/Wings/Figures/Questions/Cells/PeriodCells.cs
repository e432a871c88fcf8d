using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions.Cells;

/// <summary>The cells of one period, read from its rows. Made for one reader: it remembers where it was.</summary>
internal sealed class PeriodCells
{
    readonly Snapshot snapshot;
    readonly Segment segment;
    readonly OrganisationRows[] organisations;
    readonly int[] breakdowns;
    readonly int inner;
    long expected;
    int before;
    int organisation;
    int at;

    /// <param name="breakdowns">The breakdown of each combination of members besides the organisation.</param>
    public PeriodCells(KnownFigures figures, int index, CellBlock block, int[] breakdowns)
    {
        snapshot = figures.Snapshot;
        segment = snapshot.Of(index);
        this.breakdowns = breakdowns;
        var axis = block.Axes.IndexOf(block.Axes.FirstOrDefault(one => one.Dimension == Along.Organisation));
        var group = snapshot.Of(index, block.Start.Period);
        var codes = axis < 0 ? [block.Start.Organisation] : block.Axes[axis].Members;
        organisations = [.. codes.Select(code => OrganisationRows.Of(figures, group, code, block.Start.Period.End))];
        inner = block.Axes.Skip(axis + 1).Aggregate(1, (product, one) => checked(product * one.Members.Length));
        if (axis < 0)
            inner = breakdowns.Length;
    }

    /// <summary>The figure in a cell; false where it has to be asked for.</summary>
    public bool TryRead(long cell, out Figure figure)
    {
        figure = default;
        if (cell != expected)
            GoTo(cell);
        var breakdown = breakdowns[before + at];
        ref var rows = ref organisations[organisation];
        GoOn();
        if (!rows.IsPlain || breakdown == BreakdownCells.Total)
            return false;
        var row = rows.RowOf(breakdown, snapshot.Columns.Breakdowns);
        if (row < 0)
        {
            figure = new(null, FigureStatus.Missing, new(0, 1), null, false);
            return true;
        }
        var state = snapshot.Columns.States[row];
        figure = state.HasValue
            ? new(snapshot.ValueAt(segment, row), PartReader.StatusOf(state.Status), Coverage.Whole)
            : new(null, StatusWithout(state), new(0, 1), null, false);
        return !state.Confidential;
    }

    void GoTo(long cell)
    {
        expected = cell;
        var (outer, place) = Math.DivRem(cell, inner);
        var (combinations, found) = Math.DivRem(outer, organisations.Length);
        (before, organisation, at) = ((int)combinations * inner, (int)found, (int)place);
    }

    /// <summary>Whoever asks in order is spared the divisions, which take longer than all else.</summary>
    void GoOn()
    {
        expected++;
        if (++at < inner)
            return;
        at = 0;
        if (++organisation < organisations.Length)
            return;
        (organisation, before) = (0, before + inner);
    }

    static FigureStatus StatusWithout(RowState state) =>
        state.Status == ObservationStatus.NotCollected ? FigureStatus.NotCollected : FigureStatus.Missing;
}
