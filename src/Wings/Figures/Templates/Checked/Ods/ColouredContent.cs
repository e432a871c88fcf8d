using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.OpenData.Ods;

namespace Rekenschap.Figures.Templates.Checked.Ods;

/// <summary>Writes the content of an ODF spreadsheet anew, with marks at its cells.</summary>
internal sealed class ColouredContent(
    XmlReader from,
    XmlWriter into,
    Func<string, ImmutableArray<CellMark>> marks,
    ClonedStyles styles
)
{
    int body = -1;
    int automatic = -1;
    bool styled;
    ColouredOdsRows? rows;

    public void Write()
    {
        for (var more = from.Step(); more; )
            more = Node();
    }

    /// <summary>Writes a node, a style or a row at once; false where nothing follows.</summary>
    bool Node()
    {
        if (from.NodeType == XmlNodeType.EndElement)
            EndStyles();
        if (from.NodeType == XmlNodeType.Element)
        {
            if (from.LocalName == "style" && from.Depth == automatic + 1 && automatic >= 0)
                return Style();
            if (from.LocalName == "table-row" && rows is not null && rows.Takes(from))
                return Row();
            Enter();
        }
        CopyXml.Node(from, into);
        return from.Step();
    }

    void Enter()
    {
        switch (from.LocalName)
        {
            case "automatic-styles" when !from.IsEmptyElement:
                automatic = from.Depth;
                break;
            case "body" when !styled:
                OwnStyles();
                break;
            case "spreadsheet" when body < 0:
                body = from.Depth;
                break;
            case "table" when body >= 0 && from.Depth == body + 1:
                rows = new(marks(from.GetAttribute("name", OdsXml.Table) ?? ""), styles);
                break;
            case "table-column":
                rows?.Column(from);
                break;
        }
    }

    bool Style()
    {
        var name = from.GetAttribute("name", OdsXml.Style) ?? "";
        if (!styles.Asks(name) || from.GetAttribute("family", OdsXml.Style) != "table-cell")
        {
            CopyXml.Node(from, into);
            return from.Step();
        }
        var style = WholeElement.Read(from);
        style.WriteTo(into);
        styles.Write(style, into);
        return !from.EOF;
    }

    bool Row()
    {
        var row = WholeElement.Read(from);
        foreach (var one in rows!.Coloured(row))
            one.WriteTo(into);
        return !from.EOF;
    }

    void EndStyles()
    {
        if (from.LocalName != "automatic-styles" || from.Depth != automatic)
            return;
        (automatic, styled) = (-1, true);
        styles.WriteRest(into);
    }

    /// <summary>For a part that has no list of styles, or an empty one: it may have two.</summary>
    void OwnStyles()
    {
        styled = true;
        into.WriteStartElement("automatic-styles", OdsXml.Office);
        styles.WriteRest(into);
        into.WriteEndElement();
    }
}
