using System.Xml;
using Rekenschap.Figures.OpenData.Ods;
using Rekenschap.Figures.Templates.Books.Xlsx;

namespace Rekenschap.Figures.Templates.Books.Ods;

/// <summary>The looks of a workbook's cells and the widths of its columns.</summary>
internal static class OdsLooks
{
    public static string Width(int characters) => "w" + SheetMl.Text(characters);

    public static void Write(
        XmlWriter xml,
        Dictionary<(CellLook Look, NumberShape? Shape), string> looks,
        IEnumerable<int> widths
    )
    {
        xml.WriteStartElement("automatic-styles", OdsXml.Office);
        foreach (var width in widths)
            OdsSheets.ColumnStyle(xml, Width(width), SheetMl.Text(width * 2) + "mm");
        var shapes = looks.Keys.Select(one => one.Shape).OfType<NumberShape>().Distinct().ToList();
        for (var i = 0; i < shapes.Count; i++)
            OdsSheets.Format(xml, "n" + SheetMl.Text(i), shapes[i].Percent, shapes[i].Decimals);
        foreach (var ((look, shape), name) in looks)
            Look(xml, name, look, shape is { } one ? "n" + SheetMl.Text(shapes.IndexOf(one)) : null);
        xml.WriteEndElement();
    }

    static void Look(XmlWriter xml, string name, CellLook look, string? format)
    {
        xml.WriteStartElement("style", OdsXml.Style);
        xml.WriteAttributeString("name", OdsXml.Style, name);
        xml.WriteAttributeString("family", OdsXml.Style, "table-cell");
        xml.WriteAttributeString("parent-style-name", OdsXml.Style, "Default");
        if (format is not null)
            xml.WriteAttributeString("data-style-name", OdsXml.Style, format);
        xml.WriteStartElement("table-cell-properties", OdsXml.Style);
        if (look.Background() is { } background)
            xml.WriteAttributeString("background-color", OdsXml.Fo, "#" + background);
        if (look.HasBorder())
            xml.WriteAttributeString("border", OdsXml.Fo, "0.5pt solid #bfbfbf");
        xml.WriteAttributeString("vertical-align", OdsXml.Style, "top");
        xml.WriteAttributeString("cell-protect", OdsXml.Style, look.IsFree() ? "none" : "protected");
        if (look.Wraps())
            xml.WriteAttributeString("wrap-option", OdsXml.Fo, "wrap");
        xml.WriteEndElement();
        Letters(xml, look);
        xml.WriteEndElement();
    }

    static void Letters(XmlWriter xml, CellLook look)
    {
        if (look is not (CellLook.Title or CellLook.Heading or CellLook.Grey))
            return;
        xml.WriteStartElement("text-properties", OdsXml.Style);
        if (look == CellLook.Grey)
            xml.WriteAttributeString("color", OdsXml.Fo, "#595959");
        else
            xml.WriteAttributeString("font-weight", OdsXml.Fo, "bold");
        if (look == CellLook.Title)
            xml.WriteAttributeString("font-size", OdsXml.Fo, "14pt");
        xml.WriteEndElement();
    }
}
