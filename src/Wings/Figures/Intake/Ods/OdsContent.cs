using System.Xml;
using Rekenschap.Figures.Intake.Workbooks;

namespace Rekenschap.Figures.Intake.Ods;

/// <summary>The sheets of an ODF spreadsheet, one after another as its content names them.</summary>
internal sealed class OdsContent(XmlReader xml) : IDisposable
{
    readonly HashSet<string> hiddenStyles = new(StringComparer.Ordinal);
    string style = "";
    int body = -1;

    public XmlReader Xml => xml;

    public List<Sheet> Sheets { get; } = [];

    /// <summary>
    /// Moves to the next sheet; the reader then stands at its element. Tables within cells, links and tracked changes are
    /// no sheets. A sheet that nobody read is passed.
    /// </summary>
    public bool MoveToNext()
    {
        while (xml.Step())
        {
            if (xml.NodeType == XmlNodeType.Element && IsSheet())
                return true;
            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "spreadsheet" })
                return false;
        }
        return false;
    }

    public void Dispose() => xml.Dispose();

    bool IsSheet()
    {
        switch (xml.LocalName)
        {
            case "style":
                style = xml.GetAttribute("name", xml.NamespaceURI) ?? "";
                return false;
            case "table-properties":
                foreach (var value in Attributes("display"))
                    if (value == "false")
                        hiddenStyles.Add(style);
                return false;
            case "spreadsheet" when body < 0:
                body = xml.Depth;
                return false;
            case "table" when body >= 0 && xml.Depth == body + 1:
                var space = xml.NamespaceURI;
                var hidden = hiddenStyles.Contains(xml.GetAttribute("style-name", space) ?? "");
                Sheets.Add(new(xml.GetAttribute("name", space) ?? "", null, hidden));
                return true;
            default:
                return false;
        }
    }

    IEnumerable<string> Attributes(string localName)
    {
        while (xml.MoveToNextAttribute())
            if (xml.LocalName == localName)
                yield return xml.Value;
        xml.MoveToElement();
    }
}
