using System.Globalization;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Packing;

namespace Rekenschap.Publishing.Documents.Odt;

/// <summary>The styles of an ODT, all by name so that an office can put its own in their place.</summary>
internal static class OdtStyles
{
    /// <summary>A4 without its margins, in centimetres.</summary>
    public const double TextWidth = 16;

    public static byte[] Write(Manuscript manuscript)
    {
        var xml = new Markup();
        using (xml.In("office:document-styles", [.. OdtNames.All]))
        {
            Fonts(xml);
            using (xml.In("office:styles"))
            {
                Default(xml, manuscript);
                foreach (var style in OdtStyle.All)
                    Paragraph(xml, style);
                Runs(xml);
                OdtLists.Write(xml);
                Notes(xml);
            }
            OdtPages.Write(xml, manuscript);
        }
        return xml.Bytes();
    }

    static void Fonts(Markup xml)
    {
        using (xml.In("office:font-face-decls"))
            xml.Empty(
                    "style:font-face",
                    ("style:name", "Sans"),
                    ("svg:font-family", "Arial"),
                    ("style:font-family-generic", "swiss")
                )
                .Empty(
                    "style:font-face",
                    ("style:name", "Mono"),
                    ("svg:font-family", "'Courier New'"),
                    ("style:font-family-generic", "modern")
                );
    }

    static void Default(Markup xml, Manuscript manuscript)
    {
        var (language, country) = (OdtNames.Tag(manuscript.Language)[..2], OdtNames.Country(manuscript.Language));
        using (xml.In("style:default-style", ("style:family", "paragraph")))
        {
            xml.Empty(
                "style:paragraph-properties",
                ("fo:line-height", "120%"),
                ("fo:orphans", "2"),
                ("fo:widows", "2")
            );
            xml.Empty(
                "style:text-properties",
                ("style:font-name", "Sans"),
                ("fo:font-size", "10.5pt"),
                ("fo:color", "#1a1a1a"),
                ("fo:language", language),
                ("fo:country", country)
            );
        }
        xml.Empty("style:style", ("style:name", "Standard"), ("style:family", "paragraph"), ("style:class", "text"));
    }

    static void Paragraph(Markup xml, OdtStyle style)
    {
        var level = style.Name.StartsWith("Heading_20_", StringComparison.Ordinal) ? style.Name[11..12] : null;
        using (
            xml.In(
                "style:style",
                ("style:name", style.Name),
                ("style:display-name", style.Name.Replace("_20_", " ", StringComparison.Ordinal)),
                ("style:family", "paragraph"),
                ("style:parent-style-name", style.Parent),
                ("style:master-page-name", style.Page),
                ("style:default-outline-level", level)
            )
        )
        {
            using (xml.In("style:paragraph-properties", [.. style.Paragraph]))
                if (style.Tab is { } tab)
                    using (xml.In("style:tab-stops"))
                        xml.Empty(
                            "style:tab-stop",
                            ("style:position", TextWidth.ToString("0", CultureInfo.InvariantCulture) + "cm"),
                            ("style:type", tab.Type),
                            ("style:leader-style", tab.Leader == "" ? null : "dotted"),
                            ("style:leader-text", tab.Leader == "" ? null : tab.Leader)
                        );
            if (style.Text.Any(one => one.Value is not null))
                xml.Empty("style:text-properties", [.. style.Text]);
        }
    }

    static void Runs(Markup xml)
    {
        Run(xml, "Strong_20_Emphasis", ("fo:font-weight", "bold"));
        Run(xml, "Emphasis", ("fo:font-style", "italic"));
        Run(xml, "Source_20_Text", ("style:font-name", "Mono"));
        Run(xml, "Raised", ("style:text-position", "super 65%"));
        Run(xml, "Footnote_20_Symbol", ("style:text-position", "super 65%"));
        Run(xml, "Footnote_20_anchor", ("style:text-position", "super 65%"));
        Run(xml, "Index_20_Link", ("fo:color", "#1a1a1a"));
        Run(xml, "Internet_20_link", ("fo:color", "#0b3c6f"), ("style:text-underline-style", "solid"));
        Run(xml, "Claim", ("fo:color", "#0b3c6f"), ("style:text-underline-style", "dotted"));
        Run(xml, "Language_20_nl", ("fo:language", "nl"), ("fo:country", "NL"));
        Run(xml, "Language_20_en", ("fo:language", "en"), ("fo:country", "GB"));
    }

    static void Run(Markup xml, string name, params ReadOnlySpan<(string, string?)> properties)
    {
        using (
            xml.In(
                "style:style",
                ("style:name", name),
                ("style:display-name", name.Replace("_20_", " ", StringComparison.Ordinal)),
                ("style:family", "text")
            )
        )
            xml.Empty("style:text-properties", properties);
    }

    static void Notes(Markup xml) =>
        xml.Empty(
            "text:notes-configuration",
            ("text:note-class", "footnote"),
            ("text:default-style-name", "Footnote"),
            ("text:citation-style-name", "Footnote_20_Symbol"),
            ("text:citation-body-style-name", "Footnote_20_anchor"),
            ("style:num-format", "1"),
            ("text:start-value", "0"),
            ("text:footnotes-position", "page"),
            ("text:start-numbering-at", "document")
        );
}
