using System.Collections.Immutable;
using System.Xml;
using Rekenschap.Figures.OpenData.Ods;
using Rekenschap.Figures.Templates.Books.Xlsx;

namespace Rekenschap.Figures.Templates.Books.Ods;

/// <summary>Which rows and columns stay in sight, as LibreOffice keeps it.</summary>
internal static class OdsSettings
{
    const string Config = "urn:oasis:names:tc:opendocument:xmlns:config:1.0";
    const string Frozen = "2";

    public static void Write(Stream into, ImmutableArray<BookSheet> sheets)
    {
        using var xml = OdsXml.Start(into, "document-settings");
        xml.WriteStartElement("settings", OdsXml.Office);
        Begin(xml, "config-item-set", "ooo:view-settings");
        Begin(xml, "config-item-map-indexed", "Views");
        Begin(xml, "config-item-map-entry", null);
        Item(xml, "ViewId", "string", "view1");
        Begin(xml, "config-item-map-named", "Tables");
        foreach (var sheet in sheets.Where(one => one.HeadingRow > 0))
            Sheet(xml, sheet);
        for (var end = 0; end < 6; end++)
            xml.WriteEndElement();
    }

    static void Sheet(XmlWriter xml, BookSheet sheet)
    {
        var (columns, rows) = (SheetMl.Text(sheet.FrozenColumns), SheetMl.Text(sheet.HeadingRow));
        Begin(xml, "config-item-map-entry", sheet.Name);
        Item(xml, "HorizontalSplitMode", "short", sheet.FrozenColumns > 0 ? Frozen : "0");
        Item(xml, "VerticalSplitMode", "short", Frozen);
        Item(xml, "HorizontalSplitPosition", "int", columns);
        Item(xml, "VerticalSplitPosition", "int", rows);
        Item(xml, "ActiveSplitRange", "short", sheet.FrozenColumns > 0 ? "3" : "2");
        Item(xml, "PositionLeft", "int", "0");
        Item(xml, "PositionRight", "int", columns);
        Item(xml, "PositionTop", "int", "0");
        Item(xml, "PositionBottom", "int", rows);
        xml.WriteEndElement();
    }

    static void Begin(XmlWriter xml, string element, string? name)
    {
        xml.WriteStartElement("config", element, Config);
        if (name is not null)
            xml.WriteAttributeString("name", Config, name);
    }

    static void Item(XmlWriter xml, string name, string type, string value)
    {
        Begin(xml, "config-item", name);
        xml.WriteAttributeString("type", Config, type);
        xml.WriteString(value);
        xml.WriteEndElement();
    }
}
