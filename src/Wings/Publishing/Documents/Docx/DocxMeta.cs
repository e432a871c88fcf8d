using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Odt;
using Rekenschap.Publishing.Documents.Packing;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Documents.Docx;

/// <summary>What a DOCX says of itself, and how its programs should treat it.</summary>
internal static class DocxMeta
{
    public static byte[] Core(Manuscript manuscript)
    {
        var day = Days.Machine(manuscript.Document.Date) + "T00:00:00Z";
        var xml = new Markup();
        using (
            xml.In(
                "cp:coreProperties",
                ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
                ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
                ("xmlns:dcterms", "http://purl.org/dc/terms/"),
                ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
            )
        )
            xml.Line("dc:title", manuscript.Title)
                .Line("dc:creator", manuscript.Author)
                .Line("cp:keywords", string.Join(", ", manuscript.Keywords))
                .Line("dc:description", manuscript.Description)
                .Line("dc:language", OdtNames.Tag(manuscript.Language))
                .Line("dcterms:created", day, ("xsi:type", "dcterms:W3CDTF"))
                .Line("dcterms:modified", day, ("xsi:type", "dcterms:W3CDTF"));
        return xml.Bytes();
    }

    public static byte[] Settings()
    {
        var xml = new Markup();
        using (xml.In("w:settings", [.. DocxNames.All]))
        {
            using (xml.In("w:footnotePr"))
                xml.Empty("w:footnote", ("w:id", "-1")).Empty("w:footnote", ("w:id", "0"));
            using (xml.In("w:compat"))
                xml.Empty(
                    "w:compatSetting",
                    ("w:name", "compatibilityMode"),
                    ("w:uri", "http://schemas.microsoft.com/office/word"),
                    ("w:val", "15")
                );
        }
        return xml.Bytes();
    }
}
