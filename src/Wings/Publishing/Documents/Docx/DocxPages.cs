using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Packing;

namespace Rekenschap.Publishing.Documents.Docx;

/// <summary>The pages of a DOCX: A4; from the second on they say what this is, and all of them which page it is.</summary>
internal static class DocxPages
{
    public static void Section(Markup xml, DocxRelations relations)
    {
        using (xml.In("w:sectPr"))
        {
            xml.Empty("w:headerReference", ("w:type", "default"), ("r:id", relations.Part("header", "header.xml")))
                .Empty("w:footerReference", ("w:type", "default"), ("r:id", relations.Part("footer", "footer.xml")))
                .Empty("w:footerReference", ("w:type", "first"), ("r:id", relations.Part("footer", "footer.xml")))
                .Empty("w:pgSz", ("w:w", "11906"), ("w:h", "16838"))
                .Empty(
                    "w:pgMar",
                    ("w:top", "1418"),
                    ("w:right", "1418"),
                    ("w:bottom", "1418"),
                    ("w:left", "1418"),
                    ("w:header", "709"),
                    ("w:footer", "709"),
                    ("w:gutter", "0")
                )
                .Empty("w:titlePg");
        }
    }

    public static byte[] Header(Manuscript manuscript) =>
        Part("w:hdr", text => text.Paragraph("Header", [new Run(manuscript.Running)]));

    public static byte[] Footer(Manuscript manuscript) =>
        Part(
            "w:ftr",
            text =>
            {
                var (xml, language) = (text.Xml, manuscript.Language);
                using (xml.In("w:p"))
                {
                    using (xml.In("w:pPr"))
                        xml.Empty("w:pStyle", ("w:val", "Footer"));
                    text.Write([new Run(manuscript.MadeUp ?? "")]);
                    using (xml.In("w:r"))
                        xml.Empty("w:tab");
                    text.Write([new Run(ManuscriptTexts.Page.In(language) + " ")]);
                    text.Field("PAGE", "1");
                    text.Write([new Run($" {ManuscriptTexts.Of.In(language)} ")]);
                    text.Field("NUMPAGES", "1");
                }
            }
        );

    static byte[] Part(string name, Action<DocxText> write)
    {
        var xml = new Markup();
        using (xml.In(name, [.. DocxNames.All]))
            write(new(xml, new()));
        return xml.Bytes();
    }
}
