using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rekenschap.Figures.Mappings;

namespace Rekenschap.Wings.Tests.Figures.Intake;

/// <summary>Workbooks and mappings made for a test.</summary>
internal static class Sheets
{
    public static Mapping Mapping(string format = "csv") =>
        new(
            "energie",
            format,
            null,
            1,
            1,
            null,
            false,
            ImmutableDictionary<string, string>.Empty,
            ImmutableDictionary<string, string>.Empty,
            null,
            NumberNotation.Plain,
            [],
            [],
            ImmutableDictionary<string, ImmutableArray<string>>.Empty,
            false,
            null
        );

    public static Mapping Wide(string format = "csv") =>
        Mapping(format) with
        {
            Rows = ImmutableDictionary<string, string>.Empty.Add("organisation", "Ministerie"),
            Columns = ImmutableDictionary<string, string>.Empty.Add("period", "{yyyy}"),
            ValueOf = "gas",
        };

    /// <summary>A workbook of sheets: name, whether it is hidden, and rows of cells (text, number, bool, Formula, Day or null).</summary>
    public static byte[] Workbook(params (string Name, bool Hidden, object?[][] Rows)[] sheets)
    {
        var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var shared = book.AddNewPart<SharedStringTablePart>();
            shared.SharedStringTable = new SharedStringTable();
            foreach (var (name, hidden, rows) in sheets)
                Add(book, shared.SharedStringTable, name, hidden, rows);
        }
        return stream.ToArray();
    }

    public sealed record Formula(string Text, string? Value);

    public sealed record Day(DateOnly Date);

    public sealed record SheetError(string Code);

    public sealed record Inline(string Text);

    static void Add(WorkbookPart book, SharedStringTable shared, string name, bool hidden, object?[][] rows)
    {
        var part = book.AddNewPart<WorksheetPart>();
        var data = new SheetData();
        for (var r = 0; r < rows.Length; r++)
        {
            var row = new Row { RowIndex = (uint)(r + 1) };
            for (var c = 0; c < rows[r].Length; c++)
                if (rows[r][c] is { } value)
                    row.Append(Cell(value, $"{(char)('A' + c)}{r + 1}", shared));
            data.Append(row);
        }
        part.Worksheet = new Worksheet(data);
        var list = book.Workbook.GetFirstChild<DocumentFormat.OpenXml.Spreadsheet.Sheets>()!;
        list.Append(
            new Sheet
            {
                Name = name,
                SheetId = (uint)(list.ChildElements.Count + 1),
                Id = book.GetIdOfPart(part),
                State = hidden ? SheetStateValues.Hidden : SheetStateValues.Visible,
            }
        );
    }

    static Cell Cell(object value, string reference, SharedStringTable shared)
    {
        var cell = new Cell { CellReference = reference };
        switch (value)
        {
            case string text:
                shared.Append(new SharedStringItem(new Text(text)));
                (cell.DataType, cell.CellValue) = (
                    CellValues.SharedString,
                    new((shared.ChildElements.Count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture))
                );
                break;
            case Inline inline:
                (cell.DataType, cell.InlineString) = (CellValues.InlineString, new InlineString(new Text(inline.Text)));
                break;
            case bool truth:
                (cell.DataType, cell.CellValue) = (CellValues.Boolean, new(truth ? "1" : "0"));
                break;
            case SheetError error:
                (cell.DataType, cell.CellValue) = (CellValues.Error, new(error.Code));
                break;
            case Formula formula:
                cell.CellFormula = new(formula.Text);
                cell.CellValue = formula.Value is null ? null : new(formula.Value);
                break;
            case Day day:
                (cell.StyleIndex, cell.CellValue) = (
                    1U,
                    new(
                        (day.Date.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(
                            System.Globalization.CultureInfo.InvariantCulture
                        )
                    )
                );
                break;
            default:
                cell.CellValue = new(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!);
                break;
        }
        return cell;
    }

    static Stylesheet Styles() =>
        new(
            new Fonts(new Font()),
            new Fills(new Fill()),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true })
        );
}
