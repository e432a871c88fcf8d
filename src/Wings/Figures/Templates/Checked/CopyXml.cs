using System.Xml;

namespace Rekenschap.Figures.Templates.Checked;

/// <summary>Writes what a reader reads, a node at a time, so that a sheet need not be held.</summary>
internal static class CopyXml
{
    /// <summary>Writes the node at which the reader stands, without what it holds.</summary>
    public static void Node(XmlReader from, XmlWriter into)
    {
        switch (from.NodeType)
        {
            case XmlNodeType.Element:
                Begin(from, into);
                if (from.IsEmptyElement)
                    into.WriteEndElement();
                break;
            case XmlNodeType.EndElement:
                into.WriteFullEndElement();
                break;
            case XmlNodeType.Text:
                into.WriteString(from.Value);
                break;
            case XmlNodeType.CDATA:
                into.WriteCData(from.Value);
                break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                into.WriteWhitespace(from.Value);
                break;
        }
    }

    /// <summary>Begins the element at which the reader stands, with its attributes; the caller ends it.</summary>
    public static void Begin(XmlReader from, XmlWriter into)
    {
        into.WriteStartElement(from.Prefix, from.LocalName, from.NamespaceURI);
        into.WriteAttributes(from, false);
    }
}
