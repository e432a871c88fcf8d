using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.OpenData.Ods;

namespace Rekenschap.Figures.Templates.Checked.Ods;

/// <summary>The rows of one sheet that bear marks; a row that stands for many is taken apart.</summary>
internal sealed class ColouredOdsRows(ImmutableArray<CellMark> marks, ClonedStyles styles)
{
    const string Repeated = "number-rows-repeated";
    static readonly XNamespace Table = OdsXml.Table;

    readonly List<(int Count, string Style)> columns = [];
    int passed;
    int first;
    int count;

    public void Column(XmlReader column) =>
        columns.Add(
            (
                Math.Max(1, SheetXml.Whole(column.GetAttribute("number-columns-repeated", OdsXml.Table))),
                column.GetAttribute("default-cell-style-name", OdsXml.Table) ?? ""
            )
        );

    /// <summary>Counts the row at which the reader stands, and tells whether it must be looked at whole.</summary>
    public bool Takes(XmlReader row)
    {
        (first, count) = (passed + 1, Math.Max(1, SheetXml.Whole(row.GetAttribute(Repeated, OdsXml.Table))));
        passed += count;
        return marks.Any(mark => first <= mark.Row && mark.Row < first + count);
    }

    /// <summary>The row as one or more, with its marks.</summary>
    public IEnumerable<XElement> Coloured(XElement row)
    {
        var at = first;
        foreach (var group in marks.Where(one => first <= one.Row && one.Row < first + count).GroupBy(one => one.Row))
        {
            if (group.Key > at)
                yield return Times(row, group.Key - at);
            var own = Times(row, 1);
            var cells = new ColouredOdsCells(own, StyleAt, styles);
            foreach (var mark in group)
                cells.Put(mark);
            yield return own;
            at = group.Key + 1;
        }
        if (at < first + count)
            yield return Times(row, first + count - at);
    }

    static XElement Times(XElement row, int times)
    {
        var copy = new XElement(row);
        copy.SetAttributeValue(Table + Repeated, times == 1 ? null : times);
        return copy;
    }

    /// <summary>The style that a column gives to cells that name none.</summary>
    string StyleAt(int column)
    {
        var left = column;
        foreach (var (width, style) in columns)
            if ((left -= width) <= 0)
                return style;
        return "";
    }
}
