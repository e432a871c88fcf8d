using System.Xml;
using Rekenschap.Figures.Intake.Workbooks;

namespace Rekenschap.Figures.Intake.Xlsx;

/// <summary>The text of an element that may hold runs with marks of their own; how to pronounce it is left out.</summary>
internal static class RichText
{
    /// <summary>Reads from the element to behind its end.</summary>
    public static ReadOnlySpan<char> Read(XmlReader xml, CellText text)
    {
        text.Clear();
        var (depth, empty) = (xml.Depth, xml.IsEmptyElement);
        xml.Step();
        while (!empty && !xml.EOF && xml.Depth > depth)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
                xml.Pass();
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" })
                text.Add(xml);
            else
                xml.Step();
        if (!empty)
            xml.Step();
        return text.Text;
    }
}
