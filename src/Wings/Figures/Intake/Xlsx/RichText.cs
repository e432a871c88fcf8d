using System.Xml;
using Rekenschap.Figures.Intake.Workbooks;

namespace Rekenschap.Figures.Intake.Xlsx;

/// <summary>The text of an element that may hold runs with marks of their own; how to pronounce it is left out.</summary>
internal static class RichText
{
    /// <summary>Reads from the element to its end.</summary>
    public static ReadOnlySpan<char> Read(XmlReader xml, CellText text)
    {
        text.Clear();
        AddRuns(xml, text);
        return text.Text;
    }

    static void AddRuns(XmlReader xml, CellText text)
    {
        for (var more = xml.Enter(); more; more = xml.Next())
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : "")
            {
                case "":
                    break;
                case "t":
                    text.Add(xml);
                    break;
                case "rPh":
                    xml.Pass();
                    break;
                default:
                    AddRuns(xml, text);
                    break;
            }
    }
}
