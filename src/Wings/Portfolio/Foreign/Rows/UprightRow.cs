using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Portfolio.Foreign.Faults;

namespace Rekenschap.Portfolio.Foreign.Rows;

/// <summary>A row of a table, or of one that lies on its side a column of it.</summary>
/// <param name="number">In the sheet, from 0.</param>
sealed class UprightRow(int number, bool isTurned, ImmutableArray<string> cells)
{
    public ImmutableArray<string> Cells => cells;

    public int Filled => cells.Count(cell => !string.IsNullOrWhiteSpace(cell));

    public string this[int column] => column < cells.Length ? cells[column] : "";

    /// <summary>Where a cell of it stands in the sheet itself.</summary>
    public CellSpot At(int column) => isTurned ? new(column, number) : new(number, column);

    public string Place =>
        isTurned ? "column " + CellSpot.Letters(number) : "row " + (number + 1).ToString(CultureInfo.InvariantCulture);

    public string FirstFilled => cells.FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell)) ?? "";

    public UprightRow With(ImmutableArray<string> others) => new(number, isTurned, others);
}
