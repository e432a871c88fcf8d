using System.Xml;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Xlsx;

/// <summary>The rows of one sheet of an .xlsx workbook.</summary>
internal sealed class SheetRows : SheetSource
{
    readonly XmlReader xml;
    readonly SheetCells cells;
    readonly Queue<SheetRange> merged;
    bool hiddenRow;

    /// <param name="withMerged">False for who only looks at the beginning: merged cells are told behind all rows.</param>
    public SheetRows(
        WorkbookPackage package,
        string part,
        int sheet,
        SharedStrings strings,
        DateStyles dates,
        bool withMerged = true
    )
        : base(sheet)
    {
        merged = withMerged ? MergeScan.Of(package, part) : [];
        xml = package.Open(part) ?? throw new UnreadableFileException(PackageComplaint.NoWorkbook);
        cells = new(xml, Buffer, strings, dates);
    }

    public override bool IsHidden => hiddenRow;

    public override void Dispose()
    {
        xml.Dispose();
        base.Dispose();
    }

    protected override bool ReadRow()
    {
        Buffer.Clear();
        while (xml.Step())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
                return ReadCells();
            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "sheetData" })
                return false;
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "col" } && IsTrue(xml.GetAttribute("hidden")))
                Hidden.Add(SheetXml.Whole(xml.GetAttribute("min")) - 1, SheetXml.Whole(xml.GetAttribute("max")) - 1);
        }
        return false;
    }

    bool ReadCells()
    {
        ReadRowAttributes();
        var column = 0;
        for (var more = xml.Enter(); more; more = xml.Next())
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" })
                xml.Pass();
            else
                column = ReadCell(column) + 1;
        while (merged.TryPeek(out var range) && range.Top <= Number)
            BeginMerged(merged.Dequeue());
        return true;
    }

    // Of a merged cell whose first row was left out there is no text.
    void BeginMerged(SheetRange range)
    {
        if (range.Top == Number)
            Merges.Begin(range, Buffer.Text(range.Left - 1), Buffer.Kind(range.Left - 1));
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
        // Rows may come in any order: what is told of a cell names the row that it has in the sheet.
        Number = written > 0 ? written : Number + 1;
        if (Number > IntakeLimits.SheetRows)
            throw new UnreadableFileException(SheetXml.TooFar, new Place(Number, 1, Sheet));
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
            throw new UnreadableFileException(SheetXml.TooFar, new Place(Number, column + 1, Sheet));
        cells.Read(column, type, style);
        return column;
    }

    static bool IsTrue(string? text) => text is "1" or "true";
}
