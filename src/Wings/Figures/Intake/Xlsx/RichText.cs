using System.Text;
using System.Xml;

namespace Rekenschap.Figures.Intake.Xlsx;

/// <summary>The text of an element that may hold runs with marks of their own; how to pronounce it is left out.</summary>
internal static class RichText
{
    /// <summary>Reads from the element to behind its end.</summary>
    public static string Read(XmlReader xml)
    {
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }
        var (only, more) = ("", (StringBuilder?)null);
        xml.Read();
        while (!xml.EOF && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                xml.Skip();
                continue;
            }
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                xml.Read();
                continue;
            }
            var run = xml.ReadElementContentAsString();
            if (only == "" && more is null)
                only = run;
            else
                (more ??= new(only)).Append(run);
        }
        xml.Read();
        return more?.ToString() ?? only;
    }
}
