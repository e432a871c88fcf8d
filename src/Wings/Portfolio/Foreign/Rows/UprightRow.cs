using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Portfolio.Foreign.Faults;

namespace Rekenschap.Portfolio.Foreign.Rows;

/// <summary>A row of a table, or of one that lies on its side a column of it.</summary>
/// <param name="number">In the sheet, from 0.</param>
/// <param name="lines">Of a table on its side: the rows of the sheet that its cells come from; empty of one that is upright.</param>
sealed class UprightRow(int number, ImmutableArray<int> lines, ImmutableArray<string> cells)
{
    bool IsTurned => lines.Length > 0;

    public ImmutableArray<string> Cells => cells;

    public int Filled => cells.Count(cell => !string.IsNullOrWhiteSpace(cell));

    public string this[int column] => column < cells.Length ? cells[column] : "";

    /// <summary>Where a cell of it stands in the sheet itself.</summary>
    public CellSpot At(int column) =>
        IsTurned ? new(column < lines.Length ? lines[column] : column, number) : new(number, column);

    /// <summary>As a spreadsheet names a row or a column: <c>12:12</c>, <c>GS:GS</c>.</summary>
    public string Place =>
        IsTurned ? Whole(CellSpot.Letters(number)) : Whole((number + 1).ToString(CultureInfo.InvariantCulture));

    static string Whole(string line) => $"{line}:{line}";

    public string FirstFilled => cells.FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell)) ?? "";

    public UprightRow With(ImmutableArray<string> others) => new(number, lines, others);
}
