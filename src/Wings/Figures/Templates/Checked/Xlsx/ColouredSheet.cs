using System.Xml;
using System.Xml.Linq;
using Rekenschap.Figures.Intake.Workbooks;

namespace Rekenschap.Figures.Templates.Checked.Xlsx;

/// <summary>Writes a sheet anew as it is read, with colours at the marks and the place where its remarks are drawn.</summary>
internal sealed class ColouredSheet(ILookup<int, CellMark> marks, ColouredRows rows, Dialect dialect)
{
    // What the standard puts behind the drawing of remarks.
    static readonly string[] Behind =
    [
        "legacyDrawingHF",
        "drawingHF",
        "picture",
        "oleObjects",
        "controls",
        "webPublishItems",
        "tableParts",
        "extLst",
        "AlternateContent",
    ];

    int row;

    /// <summary>The relation to the drawing that the sheet had; null where it had none.</summary>
    public string? Drawing { get; private set; }

    /// <param name="drawing">Gives the relation to a drawing of our own, for a sheet that had none; null where it needs none.</param>
    public void Write(XmlReader from, XmlWriter into, Func<string?> drawing)
    {
        var (prefix, isDrawn) = ("", false);
        for (var more = from.Step(); more; )
        {
            if (from is { NodeType: XmlNodeType.Element, Depth: 0 })
                prefix = from.Prefix;
            if (from is { NodeType: XmlNodeType.Element, LocalName: "legacyDrawing", Depth: 1 })
                (Drawing, isDrawn) = (from.GetAttribute("id", dialect.Relations), true);
            if (!isDrawn && IsBehind(from))
            {
                Draw(into, prefix, drawing());
                isDrawn = true;
            }
            more = Node(from, into);
        }
    }

    /// <summary>Writes a node, a whole row at once where it bears marks; false where nothing follows.</summary>
    bool Node(XmlReader from, XmlWriter into)
    {
        if (from is { NodeType: XmlNodeType.Element, LocalName: "col" })
            rows.Column(from);
        if (from is { NodeType: XmlNodeType.Element, LocalName: "row", Depth: 2 })
        {
            row = AddedStyles.NumberOf(from.GetAttribute("r")) is > 0 and var named ? named : row + 1;
            if (marks.Contains(row))
            {
                var whole = WholeElement.Read(from);
                rows.Colour(whole, marks[row]);
                whole.WriteTo(into);
                return !from.EOF;
            }
        }
        CopyXml.Node(from, into);
        return from.Step();
    }

    static bool IsBehind(XmlReader from) =>
        from.Depth switch
        {
            0 => from.NodeType == XmlNodeType.EndElement,
            1 => from.NodeType == XmlNodeType.Element && Behind.Contains(from.LocalName),
            _ => false,
        };

    void Draw(XmlWriter into, string prefix, string? id)
    {
        if (id is null)
            return;
        into.WriteStartElement(prefix, "legacyDrawing", dialect.Main.NamespaceName);
        into.WriteAttributeString("r", "id", dialect.Relations, id);
        into.WriteEndElement();
    }
}
