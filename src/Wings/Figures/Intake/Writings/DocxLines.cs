using System.Xml;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.Intake.Xlsx;

namespace Rekenschap.Figures.Intake.Writings;

/// <summary>The paragraphs and table rows of a .docx, with the numbers that Word puts before its items. What was taken out, remarks and pictures are no text of it.</summary>
sealed class DocxLines(WorkbookPackage package, WrittenLines lines)
{
    readonly DocumentText text = new(lines);
    readonly DocxNumbers numbers = DocxNumbers.Read(package);
    readonly CellText run = new();
    string style = "";
    int list;
    int level;
    bool properties;

    public void Read()
    {
        var main = Relations.Of(package, "").ByKind("officeDocument") ?? "word/document.xml";
        using var xml = package.Open(main) ?? throw new UnreadableFileException(PackageComplaint.NoWorkbook);
        while (xml.Step())
            if (xml.NodeType == XmlNodeType.Element)
                Begin(xml);
            else if (xml.NodeType == XmlNodeType.EndElement)
                End(xml.LocalName);
    }

    void Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p" when !xml.IsEmptyElement:
                (style, list, level) = ("", 0, 0);
                break;
            case "pPr" when !xml.IsEmptyElement:
                properties = true;
                break;
            case "pStyle":
                style = Value(xml);
                break;
            case "numId":
                list = SheetXml.Whole(Value(xml));
                break;
            case "ilvl":
                level = SheetXml.Whole(Value(xml));
                break;
            case "tbl":
                text.BeginTable();
                break;
            case "t":
                text.Add(run.Read(xml).ToString());
                break;
            case "tab" when !properties:
                text.Add("\t");
                break;
            case "br" or "cr":
                text.Add("\n");
                break;
            case "drawing" or "pict" or "AlternateContent" or "del" or "moveFrom":
                xml.Pass();
                break;
        }
    }

    void End(string element)
    {
        switch (element)
        {
            case "pPr":
                properties = false;
                if (list > 0)
                    text.Before = numbers.Next(list, level);
                else if (IsHeading)
                    text.Heading();
                break;
            case "p":
                text.EndParagraph();
                break;
            case "tc":
                text.EndCell();
                break;
            case "tr":
                text.EndRow();
                break;
            case "tbl":
                text.EndTable();
                break;
        }
    }

    /// <summary>As Word calls it in English and in Dutch.</summary>
    bool IsHeading =>
        style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase)
        || style.StartsWith("Kop", StringComparison.OrdinalIgnoreCase);

    static string Value(XmlReader xml) => xml.GetAttribute("val", xml.NamespaceURI) ?? "";
}
