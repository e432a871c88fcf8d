using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Packing;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Documents.Odt;

/// <summary>What an ODT says of itself: title, publisher, language, date.</summary>
internal static class OdtMeta
{
    public static byte[] Write(Manuscript manuscript)
    {
        var day = Days.Machine(manuscript.Document.Date) + "T00:00:00";
        var xml = new Markup();
        using (xml.In("office:document-meta", [.. OdtNames.All]))
        using (xml.In("office:meta"))
        {
            xml.Line("meta:generator", "Rekenschap")
                .Line("dc:title", manuscript.Title)
                .Line("dc:description", manuscript.Description)
                .Line("dc:language", OdtNames.Tag(manuscript.Language))
                .Line("meta:initial-creator", manuscript.Author)
                .Line("dc:creator", manuscript.Author)
                .Line("meta:creation-date", day)
                .Line("dc:date", day);
            foreach (var keyword in manuscript.Keywords)
                xml.Line("meta:keyword", keyword);
        }
        return xml.Bytes();
    }
}
