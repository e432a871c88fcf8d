using System.Xml;

namespace Rekenschap.Figures.Templates.Books.Xlsx;

/// <summary>Keeps headings and codes from being overwritten by a slip. Sizes may be changed, rows added, the list filtered.</summary>
internal static class XlsxGuard
{
    public static void Write(XmlWriter xml) =>
        xml.Element(
            "sheetProtection",
            ("sheet", "1"),
            ("objects", "0"),
            ("scenarios", "0"),
            ("formatCells", "0"),
            ("formatColumns", "0"),
            ("formatRows", "0"),
            ("insertRows", "0"),
            ("autoFilter", "0")
        );
}
