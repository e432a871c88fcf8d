using System.Text;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Packing;
using Rekenschap.Ui.Charts;

namespace Rekenschap.Publishing.Documents.Docx;

/// <summary>A manuscript as Office Open XML text: a zip of XML, written by hand so that the same manuscript gives the same bytes.</summary>
internal static class DocxFile
{
    const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    const string Package = "application/vnd.openxmlformats-package.";
    const string Fonts = "Arial, 'Liberation Sans', sans-serif";

    public static byte[] Write(Manuscript manuscript)
    {
        var content = new DocxContent(manuscript);
        var document = content.Write();
        var noted = new DocxRelations();
        var notes = DocxNotes.Write(manuscript.Notes, noted);
        foreach (var part in new[] { "styles", "settings", "numbering", "footnotes" })
            content.Relations.Part(part, $"{part}.xml");
        var parts = new List<(string Name, byte[] Bytes)>
        {
            ("[Content_Types].xml", Types()),
            ("_rels/.rels", Top()),
            ("docProps/core.xml", DocxMeta.Core(manuscript)),
            ("word/document.xml", document),
            ("word/styles.xml", DocxStyles.Write(manuscript)),
            ("word/settings.xml", DocxMeta.Settings()),
            ("word/numbering.xml", content.Lists.Write()),
            ("word/footnotes.xml", notes),
            ("word/header.xml", DocxPages.Header(manuscript)),
            ("word/footer.xml", DocxPages.Footer(manuscript)),
            ("word/_rels/document.xml.rels", content.Relations.Write()),
            ("word/_rels/footnotes.xml.rels", noted.Write()),
        };
        foreach (var picture in content.Pictures)
        {
            var svg = PaperSvg.Write(picture.Drawing, Fonts);
            parts.Add(($"word/{DocxPicture.SvgPath(picture)}", Encoding.UTF8.GetBytes(svg)));
            parts.Add(($"word/{DocxPicture.MetafilePath(picture)}", Metafile.Write(picture.Drawing)));
        }
        return Parcel.Pack(parts, manuscript.Document.Date);
    }

    static byte[] Types()
    {
        var xml = new Markup();
        using (xml.In("Types", ("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")))
        {
            Default(xml, "rels", Package + "relationships+xml");
            Default(xml, "xml", "application/xml");
            Default(xml, "svg", "image/svg+xml");
            Default(xml, "emf", "image/x-emf");
            Override(xml, "docProps/core.xml", Package + "core-properties+xml");
            Override(xml, "word/document.xml", Word + "document.main+xml");
            foreach (var part in new[] { "styles", "settings", "numbering", "footnotes", "header", "footer" })
                Override(xml, $"word/{part}.xml", $"{Word}{part}+xml");
        }
        return xml.Bytes();
    }

    static void Default(Markup xml, string ending, string type) =>
        xml.Empty("Default", ("Extension", ending), ("ContentType", type));

    static void Override(Markup xml, string part, string type) =>
        xml.Empty("Override", ("PartName", $"/{part}"), ("ContentType", type));

    static byte[] Top()
    {
        var relations = new DocxRelations();
        relations.Part("officeDocument", "word/document.xml");
        relations.Part(
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml"
        );
        return relations.Write();
    }
}
