using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Rekenschap.Figures.Intake.Rows;

namespace Rekenschap.Figures.Templates.Checked.Xlsx;

/// <summary>Gives cells of a row their colour; a cell that is not there yet is put where it belongs.</summary>
internal sealed class ColouredRows(AddedStyles styles)
{
    readonly List<(int First, int Last, int Style)> columns = [];

    /// <summary>What <c>col</c> says of cells that are not written.</summary>
    public void Column(XmlReader col) =>
        columns.Add(
            (
                AddedStyles.NumberOf(col.GetAttribute("min")),
                AddedStyles.NumberOf(col.GetAttribute("max")),
                AddedStyles.NumberOf(col.GetAttribute("style"))
            )
        );

    public void Colour(XElement row, IEnumerable<CellMark> marks)
    {
        var cells = Places(row);
        var allNamed = cells.TrueForAll(one => one.Cell.Attribute("r") is not null);
        foreach (var mark in marks)
            if (cells.Find(one => one.Column == mark.Column).Cell is { } there)
                there.SetAttributeValue(
                    "s",
                    styles.Like(AddedStyles.NumberOf((string?)there.Attribute("s")), mark.Colour)
                );
            else if (allNamed)
                Insert(row, cells, mark);
    }

    void Insert(XElement row, List<(XElement Cell, int Column)> cells, CellMark mark)
    {
        var own = (string?)row.Attribute("customFormat") is "1" or "true" ? (string?)row.Attribute("s") : null;
        var style = own is null
            ? columns.Find(one => one.First <= mark.Column && mark.Column <= one.Last).Style
            : AddedStyles.NumberOf(own);
        var cell = new XElement(
            row.Name.Namespace + "c",
            new XAttribute("r", Name(mark)),
            new XAttribute("s", styles.Like(style, mark.Colour))
        );
        var next = cells.FindIndex(one => one.Column > mark.Column);
        if (next >= 0)
            cells[next].Cell.AddBeforeSelf(cell);
        else if (cells.Count > 0)
            cells[^1].Cell.AddAfterSelf(cell);
        else
            row.AddFirst(cell);
        cells.Insert(next >= 0 ? next : cells.Count, (cell, mark.Column));
    }

    static List<(XElement Cell, int Column)> Places(XElement row)
    {
        var (cells, column) = (new List<(XElement, int)>(), 0);
        foreach (var cell in row.Elements(row.Name.Namespace + "c"))
        {
            column++;
            if (CellName.TryParse((string?)cell.Attribute("r") ?? "", out _, out var named) && named > 0)
                column = named;
            cells.Add((cell, column));
        }
        return cells;
    }

    public static string Name(CellMark mark) =>
        CellName.Column(mark.Column) + mark.Row.ToString(CultureInfo.InvariantCulture);
}
