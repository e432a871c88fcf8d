using System.Xml;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Xlsx;

/// <summary>The rows of one sheet, read as they come; of a formula the value that was stored with it counts.</summary>
internal sealed class SheetRows : RowSource
{
    readonly XmlReader xml;
    readonly int sheet;
    readonly SheetCells cells;
    readonly RowBuffer row = new();
    readonly Merges merges = new();
    readonly Queue<SheetRange> merged;
    readonly HiddenColumns hidden = new();
    int number;
    bool hiddenRow;

    /// <param name="sheet">What <see cref="Place.Sheet"/> of its cells is.</param>
    public SheetRows(WorkbookPackage package, string part, int sheet, SharedStrings strings, DateStyles dates)
    {
        this.sheet = sheet;
        merged = MergeScan.Of(package, part);
        xml = package.Open(part) ?? throw new UnreadableFileException(PackageComplaint.NoWorkbook);
        cells = new(xml, row, strings, dates);
    }

    public override int Row => number;

    public override int Count => Math.Max(row.Count, merges.Reach(number));

    public override bool IsHidden => hiddenRow;

    public override bool Read()
    {
        try
        {
            return ReadRow();
        }
        catch (Exception e) when (WorkbookPackage.IsDamage(e))
        {
            throw new UnreadableFileException(SheetXml.Broken, new Place(number + 1, 1, sheet));
        }
    }

    public override ReadOnlySpan<byte> Cell(int column) => row.Text(column);

    public override CellKind KindOf(int column) => row.Kind(column);

    public override ReadOnlySpan<byte> Label(int column) =>
        row.Text(column) is { IsEmpty: false } text ? text : merges.Text(number, column);

    public override CellKind LabelKind(int column) =>
        row.Text(column).IsEmpty ? merges.Kind(number, column) : row.Kind(column);

    public override bool IsHiddenColumn(int column) => hidden.Has(column);

    public override Place PlaceOf(int column) => new(number, column + 1, sheet);

    public override void Dispose()
    {
        xml.Dispose();
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
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "col" } && IsTrue(xml.GetAttribute("hidden")))
                hidden.Add(SheetXml.Whole(xml.GetAttribute("min")) - 1, SheetXml.Whole(xml.GetAttribute("max")) - 1);
            xml.Step();
        }
        return false;
    }

    bool ReadCells()
    {
        ReadRowAttributes();
        var (depth, column, empty) = (xml.Depth, 0, xml.IsEmptyElement);
        xml.Step();
        while (!empty && !xml.EOF && xml.Depth > depth)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
                column = ReadCell(column) + 1;
            else
                xml.Step();
        if (!empty)
            xml.Step();
        while (merged.TryPeek(out var range) && range.Top <= number)
            BeginMerged(merged.Dequeue());
        return true;
    }

    // Of a merged cell whose first row was left out there is no text.
    void BeginMerged(SheetRange range)
    {
        if (range.Top == number)
            merges.Begin(range, row.Text(range.Left - 1), row.Kind(range.Left - 1));
    }

    void ReadRowAttributes()
    {
        (var written, hiddenRow) = (-1, false);
        while (xml.MoveToNextAttribute())
            if (xml.LocalName == "r")
                written = SheetXml.Whole(xml.Value);
            else if (xml.LocalName == "hidden")
                hiddenRow = IsTrue(xml.Value);
        xml.MoveToElement();
        number = written > number ? written : number + 1;
        if (number > IntakeLimits.SheetRows)
            throw new UnreadableFileException(SheetXml.TooFar, new Place(number, 1, sheet));
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
                    style = SheetXml.Whole(xml.Value);
                    break;
            }
        xml.MoveToElement();
        if (column >= IntakeLimits.Columns)
            throw new UnreadableFileException(SheetXml.TooFar, new Place(number, column + 1, sheet));
        cells.Read(column, type, style);
        return column;
    }

    static bool IsTrue(string? text) => text is "1" or "true";
}
