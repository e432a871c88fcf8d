using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Xlsx;

/// <summary>The rows of one sheet, read as they come; of a formula the value that was stored with it counts.</summary>
internal sealed class SheetRows : RowSource
{
    readonly WorkbookPackage package;
    readonly XmlReader xml;
    readonly SharedStrings strings;
    readonly DateStyles dates;
    readonly RowBuffer row = new();
    int number;

    public SheetRows(WorkbookPackage package, string part, string name, SharedStrings strings, DateStyles dates)
    {
        (this.package, this.strings, this.dates) = (package, strings, dates);
        Sheets = [name];
        xml = package.Open(part) ?? throw new UnreadableFileException(WorkbookPackage.NoWorkbook);
    }

    public override int Row => number;

    public override int Count => row.Count;

    public override ImmutableArray<string> Sheets { get; }

    public override bool Read()
    {
        try
        {
            return ReadRow();
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException)
        {
            throw new UnreadableFileException(Broken, new Place(number + 1, 1));
        }
    }

    public override ReadOnlySpan<byte> Cell(int column) => row.Text(column);

    public override CellKind KindOf(int column) => row.Kind(column);

    public override void Dispose()
    {
        xml.Dispose();
        package.Dispose();
        base.Dispose();
    }

    bool ReadRow()
    {
        row.Clear();
        while (!xml.EOF)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
                return ReadCells();
            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "sheetData" })
                return false;
            xml.Read();
        }
        return false;
    }

    bool ReadCells()
    {
        number = Whole(xml.GetAttribute("r")) is var written && written > number ? written : number + 1;
        if (number > IntakeLimits.SheetRows)
            throw new UnreadableFileException(TooFar, new Place(number, 1));
        var (depth, column) = (xml.Depth, 0);
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return true;
        }
        xml.Read();
        while (!xml.EOF && xml.Depth > depth)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
                column = ReadCell(column) + 1;
            else
                xml.Read();
        xml.Read();
        return true;
    }

    /// <summary>Reads one cell and gives its column, from 0.</summary>
    int ReadCell(int next)
    {
        var (column, type, style) = (next, "", -1);
        while (xml.MoveToNextAttribute())
            switch (xml.LocalName)
            {
                case "r" when CellName.TryParse(xml.Value, out _, out var named) && named > 0:
                    column = named - 1;
                    break;
                case "t":
                    type = xml.Value;
                    break;
                case "s":
                    style = Whole(xml.Value);
                    break;
            }
        xml.MoveToElement();
        if (column >= IntakeLimits.Columns)
            throw new UnreadableFileException(TooFar, new Place(number, column + 1));
        ReadContent(column, type, style);
        return column;
    }

    void ReadContent(int column, string type, int style)
    {
        var (depth, value, formula) = (xml.Depth, (string?)null, false);
        var empty = xml.IsEmptyElement;
        xml.Read();
        while (!empty && !xml.EOF && xml.Depth > depth)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "v" })
                value = xml.ReadElementContentAsString();
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "is" })
                value = RichText.Read(xml);
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "f" })
            {
                formula = true;
                xml.Skip();
            }
            else
                xml.Read();
        if (!empty)
            xml.Read();
        if (value is not null)
            Put(column, value, type, style);
        else if (formula)
            row.Put(column, "formule zonder waarde / formula without value"u8, CellKind.Error);
    }

    void Put(int column, string value, string type, int style)
    {
        switch (type)
        {
            case "s":
                if (strings.TryGet(Whole(value), out var shared))
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

    void PutNumber(int column, string value, int style)
    {
        if (
            dates.IsDate(style)
            && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var days)
            && dates.TryDay(days, out var day)
        )
            row.Put(column, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CellKind.Date);
        else
            row.Put(column, value, CellKind.SheetNumber);
    }

    static int Whole(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : -1;

    static Bilingual Broken { get; } =
        new(
            "Het blad is vanaf hier geen geldige XML of pakt niet uit; bewaar de werkmap opnieuw",
            "From here the sheet is not valid XML or does not unpack; save the workbook again"
        );

    static Bilingual TooFar { get; } =
        new(
            $"Het blad gaat verder dan een rekenblad kan ({IntakeLimits.SheetRows} rijen, {IntakeLimits.Columns} kolommen)",
            $"The sheet goes beyond what a spreadsheet can hold ({IntakeLimits.SheetRows} rows, {IntakeLimits.Columns} columns)"
        );
}
