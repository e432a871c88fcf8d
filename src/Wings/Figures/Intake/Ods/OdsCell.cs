using System.Xml;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.Intake.Xlsx;

namespace Rekenschap.Figures.Intake.Ods;

/// <summary>What the attributes of an ODF cell say of it.</summary>
/// <param name="Type">float, percentage, currency, date, time, boolean, string, error, or nothing.</param>
/// <param name="Value">The value as it was stored; null where only the text says it.</param>
/// <param name="Columns">Number of columns that it covers as a merged cell.</param>
/// <param name="Rows">Number of rows that it covers as a merged cell.</param>
/// <param name="Repeated">Number of cells that it stands for.</param>
internal readonly record struct OdsCell(string Type, string? Value, bool IsFormula, int Columns, int Rows, int Repeated)
{
    const string CalcExtension = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    static readonly string[] Errors = ["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"];

    /// <summary>A number or a day has its own attribute; its text is only how it is shown.</summary>
    public bool NeedsText => Value is null || Type is "string" or "time" or "error";

    public static OdsCell Of(XmlReader xml)
    {
        var (type, value, formula, columns, rows, repeated) = ("", (string?)null, false, 1, 1, 1);
        while (xml.MoveToNextAttribute())
            switch (xml.LocalName)
            {
                case "value-type" when xml.NamespaceURI != CalcExtension:
                    type = type == "error" ? type : xml.Value;
                    break;
                case "value-type" when xml.Value == "error":
                    type = "error";
                    break;
                case "value" or "date-value" or "time-value" or "boolean-value" or "string-value":
                    value = xml.Value;
                    break;
                case "formula":
                    formula = true;
                    break;
                case "number-columns-spanned":
                    columns = Count(xml.Value);
                    break;
                case "number-rows-spanned":
                    rows = Count(xml.Value);
                    break;
                case "number-columns-repeated":
                    repeated = Count(xml.Value);
                    break;
            }
        xml.MoveToElement();
        return new(type, value, formula, columns, rows, repeated);
    }

    public bool HasContent(ReadOnlySpan<char> text) =>
        Type == "error" || !text.IsEmpty || !string.IsNullOrEmpty(Value) || (IsFormula && Type == "");

    public void Put(RowBuffer row, int column, ReadOnlySpan<char> text)
    {
        var written = Value is { Length: > 0 } value && Type != "time" ? value : text;
        switch (Type)
        {
            case "error":
                row.Put(column, text.IsEmpty ? written : text, CellKind.Error);
                break;
            case "float" or "percentage" or "currency":
                row.PutNumber(column, written);
                break;
            case "date":
                row.Put(column, written.Length > 10 ? written[..10] : written, CellKind.Date);
                break;
            case "time":
                row.Put(column, written, CellKind.Date);
                break;
            case "boolean":
                row.Put(column, written is "true" ? "true"u8 : "false"u8, CellKind.Truth);
                break;
            default:
                PutText(row, column, written);
                break;
        }
    }

    void PutText(RowBuffer row, int column, ReadOnlySpan<char> written)
    {
        if (!IsFormula)
            row.Put(column, written, CellKind.Text);
        else if (written.IsEmpty)
            row.Put(column, SheetCells.FormulaWithoutValue, CellKind.Error);
        else
            row.Put(column, written, IsError(written) ? CellKind.Error : CellKind.Text);
    }

    static bool IsError(ReadOnlySpan<char> text) =>
        text.StartsWith("Err:", StringComparison.Ordinal) || Array.IndexOf(Errors, text.ToString()) >= 0;

    static int Count(string text) => Math.Max(1, SheetXml.Whole(text));
}
