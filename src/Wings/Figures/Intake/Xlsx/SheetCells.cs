using System.Globalization;
using System.Xml;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Workbooks;

namespace Rekenschap.Figures.Intake.Xlsx;

/// <summary>Puts the cells of a sheet into the current row, each as what it is.</summary>
internal sealed class SheetCells(XmlReader xml, RowBuffer row, SharedStrings strings, DateStyles dates)
{
    readonly CellText text = new();

    /// <summary>Reads from a cell's element to its end.</summary>
    public void Read(int column, string type, int style)
    {
        var (found, formula) = (false, false);
        for (var more = xml.Enter(); more; more = xml.Next())
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : "")
            {
                case "v":
                    text.Read(xml);
                    found = true;
                    break;
                case "is":
                    RichText.Read(xml, text);
                    found = true;
                    break;
                case "f":
                    formula = true;
                    xml.Pass();
                    break;
                default:
                    xml.Pass();
                    break;
            }
        if (found)
            Put(column, text.Text, type, style);
        else if (formula)
            row.Put(column, FormulaWithoutValue, CellKind.Error);
    }

    /// <summary>What stands for the result of a formula that was never computed.</summary>
    internal static ReadOnlySpan<byte> FormulaWithoutValue => "formule zonder waarde / formula without value"u8;

    void Put(int column, ReadOnlySpan<char> value, string type, int style)
    {
        switch (type)
        {
            case "s":
                if (strings.TryGet(SheetXml.Whole(value), out var shared))
                    row.Put(column, shared, CellKind.Text);
                else
                    row.Put(column, value, CellKind.Error);
                break;
            case "str" or "inlineStr":
                row.Put(column, value, CellKind.Text);
                break;
            case "b":
                row.Put(column, value is "1" or "true" ? "true"u8 : "false"u8, CellKind.Truth);
                break;
            case "e":
                row.Put(column, value, CellKind.Error);
                break;
            case "d":
                row.Put(column, value.Length > 10 ? value[..10] : value, CellKind.Date);
                break;
            default:
                PutNumber(column, value, style);
                break;
        }
    }

    void PutNumber(int column, ReadOnlySpan<char> value, int style)
    {
        if (
            dates.IsDate(style)
            && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var days)
            && dates.TryDay(days, out var day)
        )
            row.Put(column, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CellKind.Date);
        else
            row.PutNumber(column, value);
    }
}
