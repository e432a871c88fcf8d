using System.Xml;
using Rekenschap.Figures.Intake.Ods;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.OpenData.Ods;

namespace Rekenschap.Figures.Templates.Checked.Ods;

/// <summary>Finds the remarks in an ODF spreadsheet that we made when it was checked before.</summary>
internal static class OwnRemarks
{
    public static IEnumerable<(string Sheet, int Row, int Column)> In(XmlReader from)
    {
        var (sheet, body, table, row, rows, column, columns) = ("", -1, -1, 1, 0, 1, 0);
        while (from.Step())
        {
            if (from.NodeType != XmlNodeType.Element)
                continue;
            switch (from.LocalName)
            {
                case "spreadsheet" when body < 0:
                    body = from.Depth;
                    break;
                case "table" when body >= 0 && from.Depth == body + 1:
                    (sheet, row, rows) = (from.GetAttribute("name", OdsXml.Table) ?? "", 1, 0);
                    break;
                case "table-row":
                    (row, rows) = (row + rows, Count(from, "number-rows-repeated"));
                    (table, column, columns) = (from.Depth, 1, 0);
                    break;
                case "table-cell" or "covered-table-cell" when from.Depth == table + 1:
                    (column, columns) = (column + columns, Count(from, "number-columns-repeated"));
                    break;
                case "annotation" when IsOurs(from):
                    yield return (sheet, row, column);
                    break;
            }
        }
    }

    static int Count(XmlReader from, string attribute) =>
        Math.Max(1, SheetXml.Whole(from.GetAttribute(attribute, OdsXml.Table)));

    /// <summary>Reads a remark to its end.</summary>
    static bool IsOurs(XmlReader annotation)
    {
        var text = new CellText();
        OdsText.Read(annotation, text);
        return text.Text.StartsWith(CellMark.Begins, StringComparison.Ordinal);
    }
}
