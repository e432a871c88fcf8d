using System.Text;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Packing;
using Rekenschap.Ui.Charts;

namespace Rekenschap.Publishing.Documents.Odt;

/// <summary>A manuscript as OpenDocument text 1.3: a zip of XML, written by hand since it is little and its bytes are then ours.</summary>
internal static class OdtFile
{
    const string Kind = "application/vnd.oasis.opendocument.text";

    /// <summary>The fonts of pictures; the second is the first's twin on systems that lack it.</summary>
    const string Fonts = "Arial, 'Liberation Sans', sans-serif";

    public static byte[] Write(Manuscript manuscript)
    {
        var content = new OdtContent(manuscript);
        var parts = new List<(string Name, byte[] Bytes)>
        {
            ("mimetype", Encoding.ASCII.GetBytes(Kind)),
            ("content.xml", content.Write()),
            ("styles.xml", OdtStyles.Write(manuscript)),
            ("meta.xml", OdtMeta.Write(manuscript)),
        };
        foreach (var picture in content.Pictures)
            parts.Add((OdtContent.PathOf(picture), Encoding.UTF8.GetBytes(PaperSvg.Write(picture.Drawing, Fonts))));
        parts.Add(("META-INF/manifest.xml", Manifest(parts)));
        return Parcel.Pack(parts, manuscript.Document.Date, stored: "mimetype");
    }

    static byte[] Manifest(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        var xml = new Markup();
        using (
            xml.In(
                "manifest:manifest",
                ("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"),
                ("manifest:version", "1.3")
            )
        )
        {
            Entry(xml, "/", Kind, "1.3");
            foreach (var (name, _) in parts.Where(part => part.Name != "mimetype"))
                Entry(xml, name, name.EndsWith(".svg", StringComparison.Ordinal) ? "image/svg+xml" : "text/xml", null);
        }
        return xml.Bytes();
    }

    static void Entry(Markup xml, string path, string type, string? version) =>
        xml.Empty(
            "manifest:file-entry",
            ("manifest:full-path", path),
            ("manifest:version", version),
            ("manifest:media-type", type)
        );
}
