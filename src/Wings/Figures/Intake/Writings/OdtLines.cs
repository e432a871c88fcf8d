using System.Globalization;
using System.Xml;
using Rekenschap.Figures.Intake.Workbooks;

namespace Rekenschap.Figures.Intake.Writings;

/// <summary>The paragraphs and table rows of an .odt, with the numbers that its lists give. What was taken out, notes, remarks and pictures are no text of it.</summary>
sealed class OdtLines(WorkbookPackage package, WrittenLines lines)
{
    readonly DocumentText text = new(lines);
    readonly HashSet<string> numbered = new(StringComparer.Ordinal);
    string listStyle = "";
    bool counts;
    int number;
    int depth;
    int paragraphs;

    public void Read()
    {
        Read("styles.xml", _ => { });
        if (!package.Has("content.xml"))
            throw new UnreadableFileException(PackageComplaint.NoWorkbook);
        Read("content.xml", Body);
    }

    void Read(string part, Action<XmlReader> body)
    {
        using var xml = package.Open(part);
        while (xml is not null && xml.Step())
        {
            if (xml.NodeType == XmlNodeType.Element)
                Styles(xml);
            body(xml);
        }
    }

    void Styles(XmlReader xml)
    {
        if (xml.LocalName == "list-style")
            listStyle = Attribute(xml, "name");
        else if (xml.LocalName == "list-level-style-number" && Attribute(xml, "level") == "1")
            if (Attribute(xml, "num-format") == "1")
                numbered.Add(listStyle);
    }

    void Body(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element when xml.IsEmptyElement:
                Single(xml);
                break;
            case XmlNodeType.Element:
                Begin(xml);
                break;
            case XmlNodeType.EndElement:
                End(xml.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA when paragraphs > 0:
                text.Add(xml.Value.ReplaceLineEndings(" "));
                break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when paragraphs > 0:
                text.Add(" ");
                break;
        }
    }

    void Single(XmlReader xml)
    {
        if (xml.LocalName is "s" or "tab")
            text.Add(" ");
        else if (xml.LocalName == "line-break")
            text.Add("\n");
        else if (xml.LocalName is "table-cell")
            text.EndCell();
    }

    void Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p" or "h":
                paragraphs++;
                if (xml.LocalName == "h" && depth == 0)
                    text.Heading();
                break;
            case "list":
                if (depth++ == 0)
                    BeginList(xml);
                break;
            case "list-item" when depth == 1 && counts:
                var stated = SheetXml.Whole(Attribute(xml, "start-value"));
                number = stated >= 0 ? stated : number + 1;
                text.Before = string.Create(CultureInfo.InvariantCulture, $"{number}. ");
                break;
            case "table":
                text.BeginTable();
                break;
            case "note" or "annotation" or "frame" or "tracked-changes" or "forms":
                xml.Pass();
                break;
        }
    }

    void BeginList(XmlReader xml)
    {
        counts = numbered.Contains(Attribute(xml, "style-name"));
        if (Attribute(xml, "continue-numbering") != "true" && Attribute(xml, "continue-list").Length == 0)
            number = 0;
    }

    void End(string element)
    {
        switch (element)
        {
            case "p" or "h":
                paragraphs = Math.Max(0, paragraphs - 1);
                text.EndParagraph();
                break;
            case "list":
                depth = Math.Max(0, depth - 1);
                break;
            case "table-cell":
                text.EndCell();
                break;
            case "table-row":
                text.EndRow();
                break;
            case "table":
                text.EndTable();
                break;
        }
    }

    /// <summary>By its name alone: the prefixes of ODF differ from program to program.</summary>
    static string Attribute(XmlReader xml, string name)
    {
        var found = "";
        while (xml.MoveToNextAttribute())
            if (xml.LocalName == name)
                found = xml.Value;
        xml.MoveToElement();
        return found;
    }
}
