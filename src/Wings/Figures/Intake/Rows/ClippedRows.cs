using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Rows;

/// <summary>The part of a table that a range names; cells keep the names that they have in the whole sheet.</summary>
internal sealed class ClippedRows(RowSource inner, SheetRange range) : RowSource
{
    public override int Row => inner.Row;

    public override int Count => Math.Max(0, Math.Min(inner.Count, range.Right) - Offset);

    int Offset => range.Left - 1;

    public override bool Read()
    {
        // Rows may come in any order: one beyond the range says nothing of those behind it.
        while (inner.Read())
            if (inner.Row >= range.Top && inner.Row <= range.Bottom)
                return true;
        return false;
    }

    public override ReadOnlySpan<byte> Cell(int column) => column < Count ? inner.Cell(column + Offset) : default;

    public override ReadOnlySpan<byte> Label(int column) => inner.Label(column + Offset);

    public override CellKind LabelKind(int column) => inner.LabelKind(column + Offset);

    public override bool IsHidden => inner.IsHidden;

    public override bool IsHiddenColumn(int column) => inner.IsHiddenColumn(column + Offset);

    public override CellKind KindOf(int column) => inner.KindOf(column + Offset);

    public override Place PlaceOf(int column) => inner.PlaceOf(column + Offset);

    public override string Write(Place place) => inner.Write(place);
}
