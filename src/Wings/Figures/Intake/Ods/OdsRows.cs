using System.Xml;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Ods;

/// <summary>
/// The rows of one sheet of an ODF spreadsheet, read as they come. Rows and cells that the file says to repeat are
/// repeated where they hold something and counted where they do not.
/// </summary>
internal sealed class OdsRows : RowSource
{
    readonly XmlReader xml;
    readonly int sheet;
    readonly int table;
    readonly RowBuffer row = new();
    readonly Merges merges = new();
    readonly HiddenColumns hidden = new();
    readonly OdsCells cells;
    int number;
    int again;
    int columns;
    bool hiddenRow;

    /// <param name="xml">Stands at the element of the sheet.</param>
    /// <param name="sheet">What <see cref="Place.Sheet"/> of its cells is.</param>
    public OdsRows(XmlReader xml, int sheet)
    {
        (this.xml, this.sheet) = (xml, sheet);
        table = xml.IsEmptyElement ? int.MaxValue : xml.Depth;
        cells = new(xml, row, merges, sheet);
        xml.Step();
    }

    public override int Row => number;

    public override int Count => Math.Max(row.Count, merges.Reach(number));

    public override bool IsHidden => hiddenRow;

    public override bool Read()
    {
        try
        {
            return again > 0 ? RepeatRow() : ReadRow();
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

    bool RepeatRow()
    {
        again--;
        number++;
        return true;
    }

    bool ReadRow()
    {
        while (!xml.EOF && xml.Depth > table)
            if (xml.NodeType != XmlNodeType.Element)
                xml.Step();
            else if (xml.LocalName == "table-row")
            {
                if (ReadCells())
                    return true;
            }
            else if (xml.LocalName == "table-column")
                ReadColumn();
            else if (IsGroup(xml.LocalName))
                xml.Step();
            else
                xml.Pass();
        return false;
    }

    // Groups, headings that repeat on paper, and the like hold the rows; pictures, forms and sources hold none of them.
    static bool IsGroup(string name) =>
        name
            is "table-rows"
                or "table-header-rows"
                or "table-row-group"
                or "table-columns"
                or "table-header-columns"
                or "table-column-group"
                or "soft-page-break";

    void ReadColumn()
    {
        var (repeated, shown) = (1, true);
        while (xml.MoveToNextAttribute())
            if (xml.LocalName == "number-columns-repeated")
                repeated = Math.Max(1, SheetXml.Whole(xml.Value));
            else if (xml.LocalName == "visibility")
                shown = xml.Value is not ("collapse" or "filter");
        xml.MoveToElement();
        if (!shown)
            hidden.Add(columns, columns + repeated - 1);
        columns = (int)Math.Min(IntakeLimits.Columns, columns + (long)repeated);
        xml.Pass();
    }

    /// <summary>Reads a row; false for one that holds nothing.</summary>
    bool ReadCells()
    {
        var repeated = ReadRowAttributes();
        row.Clear();
        cells.ReadRow(number + 1);
        if (row.Count == 0)
        {
            number = (int)Math.Min(int.MaxValue / 2, number + (long)repeated);
            return false;
        }
        if (number + (long)repeated > IntakeLimits.SheetRows)
            throw new UnreadableFileException(SheetXml.TooFar, new Place(number + 1, 1, sheet));
        cells.CountRepeated((repeated - 1) * (long)row.Count);
        number++;
        again = repeated - 1;
        return true;
    }

    int ReadRowAttributes()
    {
        var repeated = 1;
        hiddenRow = false;
        while (xml.MoveToNextAttribute())
            if (xml.LocalName == "number-rows-repeated")
                repeated = Math.Max(1, SheetXml.Whole(xml.Value));
            else if (xml.LocalName == "visibility")
                hiddenRow = xml.Value is "collapse" or "filter";
        xml.MoveToElement();
        return repeated;
    }
}
