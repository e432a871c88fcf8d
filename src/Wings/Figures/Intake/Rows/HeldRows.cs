using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Rows;

/// <summary>The rows of a held table, once more.</summary>
internal sealed class HeldRows(HeldTable table) : RowSource
{
    int index = -1;

    public override int Row => table.RowAt(index);

    public override int Count => table.WidthAt(index);

    public override bool Named => table.Source.Named;

    public override bool Read() => ++index < table.Height;

    public override ReadOnlySpan<byte> Cell(int column) => table.Cell(index, column);

    public override ReadOnlySpan<byte> Label(int column) => table.Label(index, column);

    public override CellKind LabelKind(int column) => table.LabelKind(index, column);

    public override bool IsHidden => table.IsHidden(index);

    public override bool IsHiddenColumn(int column) => table.IsHiddenColumn(column);

    public override CellKind KindOf(int column) => table.KindAt(index, column);

    public override Place PlaceOf(int column) => table.PlaceAt(index, column);

    public override string Write(Place place) => table.Source.Write(place);
}
