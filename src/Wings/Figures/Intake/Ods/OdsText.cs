using System.Xml;
using Rekenschap.Figures.Intake.Workbooks;

namespace Rekenschap.Figures.Intake.Ods;

/// <summary>
/// The text of an ODF cell: its paragraphs, with the spaces, tabs and line breaks that it writes as elements. Remarks,
/// pictures and tables within it are no text of it.
/// </summary>
internal static class OdsText
{
    /// <summary>Reads from a cell's element to its end.</summary>
    public static void Read(XmlReader xml, CellText text)
    {
        var first = true;
        for (var more = xml.Enter(); more; more = xml.Next())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "p" or "h" })
            {
                if (!first)
                    text.Add("\n");
                first = false;
                ReadParagraph(xml, text);
            }
            else
                xml.Pass();
    }

    static void ReadParagraph(XmlReader xml, CellText text)
    {
        for (var more = xml.Enter(); more; more = xml.Next())
            if (xml.NodeType == XmlNodeType.Element)
                ReadElement(xml, text);
            else
                text.AddNode(xml);
    }

    static void ReadElement(XmlReader xml, CellText text)
    {
        switch (xml.LocalName)
        {
            case "span" or "a" or "ruby" or "ruby-base" or "meta":
                ReadParagraph(xml, text);
                return;
            case "s":
                var spaces = Math.Clamp(SheetXml.Whole(xml.GetAttribute("c", xml.NamespaceURI)), 1, 1_000);
                text.Add(new string(' ', spaces));
                break;
            case "tab":
                text.Add("\t");
                break;
            case "line-break":
                text.Add("\n");
                break;
        }
        xml.Pass();
    }
}
