using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Trace;

namespace Rekenschap.Figures.Indicators;

/// <summary>The cells of a period with the anchors that links to them use.</summary>
sealed record PlacedCells(TracedCells? Cells, string? More, TableView? Corrections)
{
    public static readonly PlacedCells None = new(null, null, null);
}

/// <summary>Puts an anchor at the first cell of each organisation, and of each month of a year.</summary>
sealed record OriginPlaces(IEditionFigures Edition, IFigures Figures, OriginShown Shown, TraceBuilder Builder)
{
    public PlacedCells Of(Period period)
    {
        var lineage = Figures.Trace(Shown.Indicator.Code, new(period, Edition.Edition.Root));
        var id = OriginViews.Anchor(period) + "-from";
        var cells = Builder.Cells(lineage, id);
        return new(
            cells is null ? null : cells with { Table = Placed(cells, period) },
            lineage.Observations.Length > Builder.Most
                ? IndicatorTexts.FirstCells(Builder.Most, lineage.Observations.Length).In(Builder.Language)
                : null,
            Builder.Corrections(lineage, id + "-was")
        );
    }

    static TableView Placed(TracedCells cells, Period period)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return cells.Table with
        {
            Rows = [.. cells.Table.Rows.Zip(cells.Shown, (row, cell) => Placed(row, cell, period, taken))],
        };
    }

    static Row Placed(Row row, ObservationTrace cell, Period period, HashSet<string> taken)
    {
        var (at, whole) = (cell.Coordinate, OriginViews.Anchor(period, cell.Coordinate.Organisation));
        var own = at.Period == period ? whole : OriginViews.Anchor(at.Period, at.Organisation);
        var isFirst = taken.Add(whole);
        var isOwn = own != whole && taken.Add(own);
        if (isFirst && isOwn)
            return row with { Id = whole, Cells = row.Cells.SetItem(0, row.Cells[0] with { Id = own }) };
        return isFirst ? row with { Id = whole }
            : isOwn ? row with { Id = own }
            : row;
    }
}
