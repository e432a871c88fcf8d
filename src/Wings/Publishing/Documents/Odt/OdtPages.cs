using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Packing;

namespace Rekenschap.Publishing.Documents.Odt;

/// <summary>The pages of an ODT: A4; from the second on they say what this is, and all of them which page it is.</summary>
internal static class OdtPages
{
    public static void Write(Markup xml, Manuscript manuscript)
    {
        using (xml.In("office:automatic-styles"))
        {
            Layout(xml, "FirstLayout", head: false);
            Layout(xml, "NextLayout", head: true);
        }
        using (xml.In("office:master-styles"))
        {
            using (
                xml.In(
                    "style:master-page",
                    ("style:name", "First_20_Page"),
                    ("style:display-name", "First Page"),
                    ("style:page-layout-name", "FirstLayout"),
                    ("style:next-style-name", "Standard")
                )
            )
                Footer(xml, manuscript);
            using (xml.In("style:master-page", ("style:name", "Standard"), ("style:page-layout-name", "NextLayout")))
            {
                using (xml.In("style:header"))
                    xml.Line("text:p", manuscript.Running, ("text:style-name", "Header"));
                Footer(xml, manuscript);
            }
        }
    }

    static void Layout(Markup xml, string name, bool head)
    {
        using (xml.In("style:page-layout", ("style:name", name)))
        {
            xml.Empty(
                "style:page-layout-properties",
                ("fo:page-width", "21cm"),
                ("fo:page-height", "29.7cm"),
                ("style:print-orientation", "portrait"),
                ("fo:margin-top", head ? "1.5cm" : "2.5cm"),
                ("fo:margin-bottom", "1.5cm"),
                ("fo:margin-left", "2.5cm"),
                ("fo:margin-right", "2.5cm")
            );
            if (head)
                using (xml.In("style:header-style"))
                    xml.Empty(
                        "style:header-footer-properties",
                        ("fo:min-height", "1cm"),
                        ("fo:margin-bottom", "0.5cm")
                    );
            using (xml.In("style:footer-style"))
                xml.Empty("style:header-footer-properties", ("fo:min-height", "1cm"), ("fo:margin-top", "0.5cm"));
        }
    }

    static void Footer(Markup xml, Manuscript manuscript)
    {
        var language = manuscript.Language;
        using (xml.In("style:footer"))
        using (xml.In("text:p", ("text:style-name", "Footer")))
        {
            xml.Text(manuscript.MadeUp ?? "").Empty("text:tab");
            xml.Text(ManuscriptTexts.Page.In(language) + " ")
                .Line("text:page-number", "1", ("text:select-page", "current"));
            xml.Text($" {ManuscriptTexts.Of.In(language)} ").Line("text:page-count", "1");
        }
    }
}
