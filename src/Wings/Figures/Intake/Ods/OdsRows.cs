using System.Xml;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Ods;

/// <summary>
/// The rows of one sheet of an ODF spreadsheet. Rows and cells that the file says to repeat are repeated where they hold
/// something and counted where they do not.
/// </summary>
internal sealed class OdsRows : SheetSource
{
    readonly XmlReader xml;
    readonly int table;
    readonly OdsCells cells;
    int again;
    int columns;
    bool hiddenRow;

    /// <param name="xml">Stands at the element of the sheet.</param>
    public OdsRows(XmlReader xml, int sheet)
        : base(sheet)
    {
        this.xml = xml;
        table = xml.IsEmptyElement ? int.MaxValue : xml.Depth;
        cells = new(xml, Buffer, Merges, sheet);
    }

    public override bool IsHidden => hiddenRow;

    protected override bool ReadRow()
    {
        if (again > 0)
            return RepeatRow();
        if (table == int.MaxValue)
            return false;
        while (xml.Step() && xml.Depth > table)
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            else if (xml.LocalName == "table-row")
            {
                if (ReadCells())
                    return true;
            }
            else if (xml.LocalName == "table-column")
                ReadColumn();
            else if (!IsGroup(xml.LocalName))
                xml.Pass();
        return false;
    }

    bool RepeatRow()
    {
        again--;
        Number++;
        return true;
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
            Hidden.Add(columns, columns + repeated - 1);
        columns = (int)Math.Min(IntakeLimits.Columns, columns + (long)repeated);
        xml.Pass();
    }

    /// <summary>Reads a row; false for one that holds nothing.</summary>
    bool ReadCells()
    {
        var repeated = ReadRowAttributes();
        Buffer.Clear();
        cells.ReadRow(Number + 1);
        if (Buffer.Count == 0)
        {
            Number = (int)Math.Min(int.MaxValue / 2, Number + (long)repeated);
            return false;
        }
        if (Number + (long)repeated > IntakeLimits.SheetRows)
            throw new UnreadableFileException(SheetXml.TooFar, new Place(Number + 1, 1, Sheet));
        cells.CountRepeated((repeated - 1) * (long)Buffer.Count);
        Number++;
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
