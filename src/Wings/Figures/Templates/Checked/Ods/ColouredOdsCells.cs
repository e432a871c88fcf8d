using System.Xml.Linq;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.OpenData.Ods;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Templates.Checked.Ods;

/// <summary>The cells of one row, to which marks are put; a cell that stands for many is taken apart.</summary>
internal sealed class ColouredOdsCells(XElement row, Func<int, string> styleAt, ClonedStyles styles)
{
    const string Repeated = "number-columns-repeated";
    static readonly XNamespace Table = OdsXml.Table;
    static readonly XNamespace Office = OdsXml.Office;
    static readonly XNamespace Text = OdsXml.Text;
    static readonly XNamespace Dc = OdsXml.Dc;

    public void Put(CellMark mark)
    {
        var cell = At(mark.Column);
        var style =
            (string?)cell.Attribute(Table + "style-name")
            ?? (string?)row.Attribute(Table + "default-cell-style-name")
            ?? styleAt(mark.Column);
        cell.SetAttributeValue(Table + "style-name", styles.Like(style, mark.Colour));
        Remark(cell, mark.Remark);
    }

    /// <summary>A remark that somebody made keeps its words; what we said is said anew.</summary>
    static void Remark(XElement cell, string says)
    {
        if (cell.Element(Office + "annotation") is not { } there)
            cell.AddFirst(there = new XElement(Office + "annotation", new XElement(Dc + "creator", CellMark.Author)));
        var paragraphs = there.Elements(Text + "p").ToList();
        var ours = paragraphs.FindIndex(one => one.Value.StartsWith(CellMark.Begins, StringComparison.Ordinal));
        foreach (var old in ours < 0 ? [] : paragraphs[ours..])
            old.Remove();
        there.Add(Lines(says));
    }

    static IEnumerable<XElement> Lines(string says) =>
        XmlWords.Clean(says).Split('\n').Select(line => new XElement(Text + "p", line));

    XElement At(int column)
    {
        var passed = 0;
        foreach (var cell in Cells().ToList())
        {
            var count = Math.Max(1, SheetXml.Whole((string?)cell.Attribute(Table + Repeated)));
            if (column <= passed + count)
                return Apart(cell, column - passed - 1, passed + count - column);
            passed += count;
        }
        if (column - passed > 1)
            row.Add(Times(new XElement(Table + "table-cell"), column - passed - 1));
        var added = new XElement(Table + "table-cell");
        row.Add(added);
        return added;
    }

    IEnumerable<XElement> Cells() =>
        row.Elements().Where(one => one.Name == Table + "table-cell" || one.Name == Table + "covered-table-cell");

    static XElement Apart(XElement cell, int before, int after)
    {
        if (before > 0)
            cell.AddBeforeSelf(Times(cell, before));
        if (after > 0)
            cell.AddAfterSelf(Times(cell, after));
        cell.SetAttributeValue(Table + Repeated, null);
        return cell;
    }

    static XElement Times(XElement cell, int times)
    {
        var copy = new XElement(cell);
        copy.SetAttributeValue(Table + Repeated, times == 1 ? null : times);
        return copy;
    }
}
