using System.Xml;
using Rekenschap.Figures.Intake.Workbooks;

namespace Rekenschap.Figures.Intake.Xlsx;

/// <summary>The sheets of a workbook in order, and the day from which it counts its dates.</summary>
internal sealed record Workbook(List<Sheet> Sheets, bool From1904)
{
    public static Workbook? Read(WorkbookPackage package, string part)
    {
        using var xml = package.Open(part);
        if (xml is null)
            return null;
        var (sheets, from1904) = (new List<Sheet>(), false);
        while (xml.Step())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                from1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
                sheets.Add(
                    new(
                        xml.GetAttribute("name") ?? "",
                        Relation(xml),
                        xml.GetAttribute("state") is "hidden" or "veryHidden"
                    )
                );
        return new(sheets, from1904);
    }

    // The attribute's namespace differs between the transitional and the strict form of the standard; its name does not.
    static string? Relation(XmlReader xml)
    {
        string? relation = null;
        while (xml.MoveToNextAttribute())
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
                relation = xml.Value;
        xml.MoveToElement();
        return relation;
    }
}
