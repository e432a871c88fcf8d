using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Rows;

/// <summary>The rows of any file, one at a time; cells are UTF-8 and live until the next row.</summary>
internal abstract class RowSource : IDisposable
{
    /// <summary>Number of the current row, from 1.</summary>
    public abstract int Row { get; }

    /// <summary>Number of cells of the current row.</summary>
    public abstract int Count { get; }

    /// <summary>Whether fields bear names instead of standing under a heading: JSON and XML. The first row then holds the names.</summary>
    public virtual bool Named => false;

    public abstract bool Read();

    /// <summary>Text of a cell, by column from 0; empty beyond the row's end.</summary>
    public abstract ReadOnlySpan<byte> Cell(int column);

    public virtual CellKind KindOf(int column) => CellKind.Text;

    /// <summary>Text of a cell that names something: of one covered by a merged cell, what stands in that.</summary>
    public virtual ReadOnlySpan<byte> Label(int column) => Cell(column);

    public virtual CellKind LabelKind(int column) => KindOf(column);

    /// <summary>Whether the file does not show the current row.</summary>
    public virtual bool IsHidden => false;

    public virtual bool IsHiddenColumn(int column) => false;

    /// <summary>Whether the file says that there is nothing: an empty list, without names of fields.</summary>
    public virtual bool IsNil => false;

    public virtual Place PlaceOf(int column) => new(Row, column + 1);

    public virtual string Write(Place place) => CellName.Of(place);

    public virtual void Dispose() { }
}
