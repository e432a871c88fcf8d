using Rekenschap.Figures.Intake.Rows;

namespace Rekenschap.Figures.Templates.Books.Ods;

/// <summary>Cells as ODF names them: with the sheet before a point.</summary>
internal static class OdsAddress
{
    public static string OfCell(string sheet, int column, int row) =>
        $"{Quoted(sheet)}.{CellName.Column(column + 1)}{row}";

    /// <summary>The table of a sheet, from its heading to its last row.</summary>
    public static string OfTable(BookSheet sheet) =>
        OfCell(sheet.Name, 0, sheet.HeadingRow)
        + ":"
        + OfCell(sheet.Name, sheet.Widths.Length - 1, Math.Max(sheet.Rows.Length, sheet.HeadingRow + 1));

    /// <summary>A list as a formula names it.</summary>
    public static string OfList(BookList list)
    {
        var column = CellName.Column(list.Column + 1);
        return $"[${Quoted(list.Sheet)}.${column}${list.First}:.${column}${list.Last}]";
    }

    static string Quoted(string sheet) => "'" + sheet.Replace("'", "''", StringComparison.Ordinal) + "'";
}
