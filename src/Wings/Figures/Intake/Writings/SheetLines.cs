using System.Text;
using Rekenschap.Figures.Intake.Ods;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.Intake.Xlsx;

namespace Rekenschap.Figures.Intake.Writings;

/// <summary>The rows of the first sheet of a workbook that can be seen and holds anything. A row that a filter hides counts: who filters does not take away.</summary>
static class SheetLines
{
    const int MostColumns = 100;

    public static void Xlsx(WorkbookPackage package, WrittenLines lines)
    {
        var main = Relations.Of(package, "").ByKind("officeDocument") ?? "xl/workbook.xml";
        var book = Workbook.Read(package, main) ?? throw NoWorkbook();
        var relations = Relations.Of(package, main);
        var strings = SharedStrings.Read(package, relations.ByKind("sharedStrings"));
        var dates = DateStyles.Read(package, relations.ByKind("styles"), book.From1904);
        foreach (var sheet in book.Sheets.Where(one => !one.Hidden && relations.HasCells(one.Relation)))
        {
            using var rows = new SheetRows(package, relations.ById(sheet.Relation) ?? "", 0, strings, dates);
            if (Take(rows, lines))
                return;
        }
    }

    public static void Ods(WorkbookPackage package, WrittenLines lines)
    {
        using var content = new OdsContent(package.Open("content.xml") ?? throw NoWorkbook());
        while (content.MoveToNext())
            if (content.Sheets[^1].Hidden)
                content.Xml.Pass();
            else if (Take(new OdsRows(content.Xml, 0), lines))
                return;
    }

    static bool Take(RowSource rows, WrittenLines lines)
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
