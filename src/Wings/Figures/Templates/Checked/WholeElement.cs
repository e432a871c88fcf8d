using System.Xml;
using System.Xml.Linq;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Workbooks;

namespace Rekenschap.Figures.Templates.Checked;

/// <summary>Holds one element with all in it: a row. One that says it has millions of cells is refused before it is held.</summary>
internal static class WholeElement
{
    const int MostNodes = 400_000;

    /// <summary>The element at which the reader stands; the reader goes to what follows it.</summary>
    public static XElement Read(XmlReader from)
    {
        var whole = Begin(from);
        var (open, left) = (from.IsEmptyElement ? null : whole, MostNodes);
        for (from.Step(); open is not null && !from.EOF; from.Step())
        {
            if (--left < 0)
                throw new UnreadableFileException(CheckedTexts.TooLarge);
            open = Add(from, open);
        }
        return whole;
    }

    /// <summary>Adds the node at which the reader stands, and gives the element in which the next belongs.</summary>
    static XElement? Add(XmlReader from, XElement open)
    {
        switch (from.NodeType)
        {
            case XmlNodeType.Element:
                var element = Begin(from);
                open.Add(element);
                return from.IsEmptyElement ? open : element;
            case XmlNodeType.EndElement:
                return open.Parent;
            case XmlNodeType.CDATA:
                open.Add(new XCData(from.Value));
                return open;
            default:
                open.Add(new XText(from.Value));
                return open;
        }
    }

    static XElement Begin(XmlReader from)
    {
        var element = new XElement(XName.Get(from.LocalName, from.NamespaceURI));
        while (from.MoveToNextAttribute())
            element.Add(
                new XAttribute(
                    from is { Prefix: "", LocalName: "xmlns" } ? "xmlns" : XName.Get(from.LocalName, from.NamespaceURI),
                    from.Value
                )
            );
        from.MoveToElement();
        return element;
    }
}
