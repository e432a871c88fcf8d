using System.Collections.Immutable;
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

    public virtual ImmutableArray<string> Sheets => [];

    public abstract bool Read();

    /// <summary>Text of a cell, by column from 0; empty beyond the row's end.</summary>
    public abstract ReadOnlySpan<byte> Cell(int column);

    public virtual CellKind KindOf(int column) => CellKind.Text;

    public virtual Place PlaceOf(int column) => new(Row, column + 1);

    public virtual string Write(Place place) => CellName.Of(place);

    public virtual void Dispose() { }
}
