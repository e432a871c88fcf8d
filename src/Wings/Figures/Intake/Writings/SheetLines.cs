using System.Text;
using Rekenschap.Figures.Intake.Csv;
using Rekenschap.Figures.Intake.Ods;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.Intake.Xlsx;

namespace Rekenschap.Figures.Intake.Writings;

/// <summary>The rows of the first sheet of a workbook that can be seen and holds anything. A row that a filter hides counts: who filters does not take away.</summary>
static class SheetLines
{
    public const int MostColumns = 100;

    /// <param name="take">Reads a sheet; false where nothing stood in it, so that the next is tried.</param>
    public static void Xlsx(WorkbookPackage package, Func<RowSource, bool> take)
    {
        var main = Relations.Of(package, "").ByKind("officeDocument") ?? "xl/workbook.xml";
        var book = Workbook.Read(package, main) ?? throw NoWorkbook();
        var relations = Relations.Of(package, main);
        var strings = SharedStrings.Read(package, relations.ByKind("sharedStrings"));
        var dates = DateStyles.Read(package, relations.ByKind("styles"), book.From1904);
        foreach (var sheet in book.Sheets.Where(one => !one.Hidden && relations.HasCells(one.Relation)))
        {
            using var rows = new SheetRows(package, relations.ById(sheet.Relation) ?? "", 0, strings, dates);
            if (take(rows))
                return;
        }
    }

    public static void Ods(WorkbookPackage package, Func<RowSource, bool> take)
    {
        using var content = new OdsContent(package.Open("content.xml") ?? throw NoWorkbook());
        while (content.MoveToNext())
            if (content.Sheets[^1].Hidden)
                content.Xml.Pass();
            else if (take(new OdsRows(content.Xml, 0)))
                return;
    }

    /// <returns>What separates its cells.</returns>
    public static char Csv(Stream file, SentRows rows)
    {
        var opening = CsvOpening.Of(file);
        if (opening.Sample.Contains('\0', StringComparison.Ordinal))
            throw new UnreadableFileException(WrittenTexts.UnreadableSheet);
        using var csv = new CsvRows(opening, 0, rows.Wrong);
        _ = rows.Take(csv);
        return csv.Separator;
    }

    public static bool Take(RowSource rows, WrittenLines lines)
    {
        while (rows.Read())
            lines.Add(Cells(rows));
        return lines.All.Length > 0;
    }

    static List<string> Cells(RowSource rows)
    {
        var cells = new List<string>();
        for (var column = 0; column < Math.Min(rows.Count, MostColumns); column++)
            cells.Add(Encoding.UTF8.GetString(rows.Cell(column)));
        return cells;
    }

    static UnreadableFileException NoWorkbook() => new(PackageComplaint.NoWorkbook);
}
