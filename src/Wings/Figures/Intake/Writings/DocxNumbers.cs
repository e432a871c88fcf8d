using System.Globalization;
using System.Xml;
using Rekenschap.Figures.Intake.Workbooks;

namespace Rekenschap.Figures.Intake.Writings;

/// <summary>Counts the items of the lists of a .docx, whose numbers stand nowhere in its text: those of the first rank that are numbers.</summary>
sealed class DocxNumbers
{
    readonly Dictionary<int, int> starts = [];
    readonly Dictionary<int, int> shapes = [];
    readonly Dictionary<int, int> counted = [];

    public static DocxNumbers Read(WorkbookPackage package)
    {
        var found = new DocxNumbers();
        using var xml = package.Open("word/numbering.xml");
        var (shape, list, level, start) = (-1, -1, -1, 1);
        while (xml is not null && xml.Step())
            if (xml.NodeType == XmlNodeType.Element)
                switch (xml.LocalName)
                {
                    case "abstractNum":
                        (shape, list, level) = (Whole(xml, "abstractNumId"), -1, -1);
                        break;
                    case "num":
                        (shape, list, level) = (-1, Whole(xml, "numId"), -1);
                        break;
                    case "lvl":
                        (level, start) = (Whole(xml, "ilvl"), 1);
                        break;
                    case "start":
                        start = Whole(xml, "val");
                        break;
                    case "numFmt" when shape >= 0 && level == 0:
                        if (xml.GetAttribute("val", xml.NamespaceURI) is "decimal" or "decimalZero")
                            found.starts[shape] = Math.Max(0, start);
                        break;
                    case "abstractNumId" when list >= 0:
                        found.shapes[list] = Whole(xml, "val");
                        break;
                }
        return found;
    }

    /// <summary>What Word prints before an item: "3. "; empty for a sign, a letter or an item within an item.</summary>
    public string Next(int list, int level)
    {
        if (level > 0 || !shapes.TryGetValue(list, out var shape) || !starts.TryGetValue(shape, out var start))
            return "";
        var number = counted.TryGetValue(list, out var last) ? last + 1 : start;
        counted[list] = number;
        return string.Create(CultureInfo.InvariantCulture, $"{number}. ");
    }

    static int Whole(XmlReader xml, string attribute) =>
        SheetXml.Whole(xml.GetAttribute(attribute, xml.NamespaceURI) ?? "");
}
