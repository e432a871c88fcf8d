using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Rows;

/// <summary>The columns of a held table as rows; cells keep their own names.</summary>
internal sealed class TurnedRows(HeldTable table) : RowSource
{
    int column = -1;

    public override int Row => table.Height == 0 ? column + 1 : table.PlaceAt(0, column).Column;

    public override int Count => table.Height;

    public override bool Read() => ++column < table.Width;

    public override ReadOnlySpan<byte> Cell(int row) => table.Cell(row, column);

    public override ReadOnlySpan<byte> Label(int row) => table.Label(row, column);

    public override CellKind LabelKind(int row) => table.LabelKind(row, column);

    public override bool IsHidden => table.IsHiddenColumn(column);

    public override bool IsHiddenColumn(int row) => table.IsHidden(row);

    public override CellKind KindOf(int row) => table.KindAt(row, column);

    public override Place PlaceOf(int row) => table.PlaceAt(row, column);

    public override string Write(Place place) => table.Source.Write(place);
}
