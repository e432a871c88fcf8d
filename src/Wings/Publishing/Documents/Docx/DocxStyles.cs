using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Odt;
using Rekenschap.Publishing.Documents.Packing;

namespace Rekenschap.Publishing.Documents.Docx;

/// <summary>The styles of a DOCX, all by name so that an office can put its own in their place.</summary>
internal static class DocxStyles
{
    public static byte[] Write(Manuscript manuscript)
    {
        var xml = new Markup();
        using (xml.In("w:styles", [.. DocxNames.All]))
        {
            Defaults(xml, OdtNames.Tag(manuscript.Language));
            using (xml.In("w:style", ("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")))
                xml.Empty("w:name", ("w:val", "Normal")).Empty("w:qFormat");
            foreach (var style in DocxStyle.All)
                Paragraph(xml, style);
            Run(xml, "Hyperlink", "Hyperlink", "0B3C6F", "single");
            Run(xml, "Claim", "Claim", "0B3C6F", "dotted");
            using (Character(xml, "FootnoteReference", "footnote reference"))
            using (xml.In("w:rPr"))
                xml.Empty("w:vertAlign", ("w:val", "superscript"));
            using (Character(xml, "CodeText", "Code Text"))
            using (xml.In("w:rPr"))
                Fonts(xml, "Courier New");
            Table(xml);
        }
        return xml.Bytes();
    }

    static void Defaults(Markup xml, string language)
    {
        using (xml.In("w:docDefaults"))
        {
            using (xml.In("w:rPrDefault"))
            using (xml.In("w:rPr"))
            {
                Fonts(xml, "Arial");
                xml.Empty("w:color", ("w:val", "1A1A1A"))
                    .Empty("w:sz", ("w:val", "21"))
                    .Empty("w:szCs", ("w:val", "21"))
                    .Empty("w:lang", ("w:val", language), ("w:eastAsia", language), ("w:bidi", "ar-SA"));
            }
            using (xml.In("w:pPrDefault"))
            using (xml.In("w:pPr"))
                xml.Empty("w:spacing", ("w:after", "0"), ("w:line", "276"), ("w:lineRule", "auto"));
        }
    }

    static void Fonts(Markup xml, string name) =>
        xml.Empty("w:rFonts", ("w:ascii", name), ("w:hAnsi", name), ("w:cs", name));

    static void Paragraph(Markup xml, DocxStyle style)
    {
        using (xml.In("w:style", ("w:type", "paragraph"), ("w:styleId", style.Id)))
        {
            xml.Empty("w:name", ("w:val", style.Name)).Empty("w:basedOn", ("w:val", style.Parent)).Empty("w:qFormat");
            using (xml.In("w:pPr"))
                Room(xml, style);
            using (xml.In("w:rPr"))
                Letters(xml, style);
        }
    }

    /// <summary>In the order that the schema wants.</summary>
    static void Room(Markup xml, DocxStyle style)
    {
        if (style.Keep)
            xml.Empty("w:keepNext");
        if (style.Border is { } border)
            using (xml.In("w:pBdr"))
                xml.Empty(
                    $"w:{border.Side}",
                    ("w:val", "single"),
                    ("w:sz", DocxText.Whole(border.Width)),
                    ("w:space", "6"),
                    ("w:color", border.Colour)
                );
        if (style.Ground is { } ground)
            xml.Empty("w:shd", ("w:val", "clear"), ("w:color", "auto"), ("w:fill", ground));
        if (style.Leader is { } leader)
            using (xml.In("w:tabs"))
                xml.Empty(
                    "w:tab",
                    ("w:val", "right"),
                    ("w:leader", leader),
                    ("w:pos", DocxText.Whole(DocxTables.TextWidth))
                );
        xml.Empty(
            "w:spacing",
            ("w:before", style.Before is { } before ? DocxText.Whole(before) : null),
            ("w:after", style.After is { } after ? DocxText.Whole(after) : null)
        );
        if (style.Left is { } left)
            xml.Empty("w:ind", ("w:left", DocxText.Whole(left)));
        if (style.Outline is { } level)
            xml.Empty("w:outlineLvl", ("w:val", DocxText.Whole(level)));
    }

    static void Letters(Markup xml, DocxStyle style)
    {
        if (style.Mono)
            Fonts(xml, "Courier New");
        if (style.Bold)
            xml.Empty("w:b");
        if (style.Colour is { } colour)
            xml.Empty("w:color", ("w:val", colour));
        if (style.Size is { } size)
            xml.Empty("w:sz", ("w:val", DocxText.Whole(size))).Empty("w:szCs", ("w:val", DocxText.Whole(size)));
    }

    static Markup.Element Character(Markup xml, string id, string name)
    {
        var element = xml.In("w:style", ("w:type", "character"), ("w:styleId", id));
        xml.Empty("w:name", ("w:val", name));
        return element;
    }

    static void Run(Markup xml, string id, string name, string colour, string line)
    {
        using (Character(xml, id, name))
        using (xml.In("w:rPr"))
            xml.Empty("w:color", ("w:val", colour)).Empty("w:u", ("w:val", line));
    }

    /// <summary>Rules between rows only, a heavier one under the headings.</summary>
    static void Table(Markup xml)
    {
        using (xml.In("w:style", ("w:type", "table"), ("w:styleId", "FigureTable")))
        {
            xml.Empty("w:name", ("w:val", "Figure Table"));
            using (xml.In("w:tblPr"))
            {
                using (xml.In("w:tblBorders"))
                    foreach (
                        var (side, size, colour) in new[] { ("bottom", "6", "1A1A1A"), ("insideH", "4", "CFD5DA") }
                    )
                        Border(xml, side, size, colour);
                using (xml.In("w:tblCellMar"))
                    foreach (var side in new[] { "left", "right" })
                        xml.Empty($"w:{side}", ("w:w", "70"), ("w:type", "dxa"));
            }
            using (xml.In("w:tblStylePr", ("w:type", "firstRow")))
            using (xml.In("w:tcPr"))
            using (xml.In("w:tcBorders"))
                Border(xml, "bottom", "8", "1A1A1A");
        }
    }

    static void Border(Markup xml, string side, string size, string colour) =>
        xml.Empty($"w:{side}", ("w:val", "single"), ("w:sz", size), ("w:space", "0"), ("w:color", colour));
}
