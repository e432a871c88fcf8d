using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Workbooks;

/// <summary>The rows of one sheet of a workbook of any kind, read as they come; of a formula the value that was stored with it counts.</summary>
/// <param name="sheet">What <see cref="Place.Sheet"/> of its cells is.</param>
internal abstract class SheetSource(int sheet) : RowSource
{
    long reached;
    bool ended;

    public override int Row => Number;

    public override int Count => Math.Max(Buffer.Count, Merges.Reach(Number));

    protected int Sheet => sheet;

    /// <summary>Number of the row that was read last, from 1.</summary>
    protected int Number { get; set; }

    /// <summary>The cells of the current row.</summary>
    protected RowBuffer Buffer { get; } = new();

    protected Merges Merges { get; } = new();

    protected HiddenColumns Hidden { get; } = new();

    public override bool Read()
    {
        try
        {
            // Whoever asks once more does not come upon what stands behind the sheet.
            ended = ended || !ReadRow();
        }
        catch (Exception e) when (WorkbookPackage.IsDamage(e))
        {
            throw new UnreadableFileException(SheetXml.Broken, new Place(Number + 1, 1, sheet));
        }
        if (!ended)
            CountReached();
        return !ended;
    }

    public override ReadOnlySpan<byte> Cell(int column) => Buffer.Text(column);

    public override CellKind KindOf(int column) => Buffer.Kind(column);

    public override ReadOnlySpan<byte> Label(int column) =>
        Buffer.Text(column) is { IsEmpty: false } text ? text : Merges.Text(Number, column);

    public override CellKind LabelKind(int column) =>
        Buffer.Text(column).IsEmpty ? Merges.Kind(Number, column) : Buffer.Kind(column);

    public override bool IsHiddenColumn(int column) => Hidden.Has(column);

    public override Place PlaceOf(int column) => new(Number, column + 1, sheet);

    protected abstract bool ReadRow();

    /// <summary>A few bytes may put one cell far to the right of every row, and whoever looks for it passes all before it.</summary>
    void CountReached()
    {
        reached += Count;
        if (reached > IntakeLimits.ReachedCells)
            throw new UnreadableFileException(SheetXml.TooFar, PlaceOf(Count - 1));
    }
}
