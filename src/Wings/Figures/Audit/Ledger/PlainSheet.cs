using System.IO.Compression;
using System.Text;
using Rekenschap.Figures.OpenData.Ods;

namespace Rekenschap.Figures.Audit.Ledger;

/// <summary>One sheet of words as an ODF spreadsheet: text is typed as text, so that no program takes it for a formula.</summary>
static class PlainSheet
{
    const string Kind = "application/vnd.oasis.opendocument.spreadsheet";

    public static byte[] Write(string name, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Whoever opens it must find its kind at a fixed place: first, and not squeezed.
            Put(zip, "mimetype", CompressionLevel.NoCompression, into => into.Write(Encoding.ASCII.GetBytes(Kind)));
            Put(zip, "META-INF/manifest.xml", CompressionLevel.Fastest, OdsPackage.Manifest);
            Put(zip, "meta.xml", CompressionLevel.Fastest, Empty("document-meta", "meta"));
            Put(zip, "styles.xml", CompressionLevel.Fastest, OdsPackage.Styles);
            Put(zip, "content.xml", CompressionLevel.Fastest, into => Content(into, name, rows));
        }
        return bytes.ToArray();
    }

    static Action<Stream> Empty(string document, string inner) =>
        into =>
        {
            using var xml = OdsXml.Start(into, document);
            xml.WriteStartElement(inner, OdsXml.Office);
            xml.WriteEndElement();
            xml.WriteEndElement();
        };

    static void Content(Stream into, string name, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var xml = OdsXml.Start(into, "document-content");
        xml.WriteStartElement("body", OdsXml.Office);
        xml.WriteStartElement("spreadsheet", OdsXml.Office);
        xml.WriteStartElement("table", OdsXml.Table);
        xml.WriteAttributeString("name", OdsXml.Table, name);
        foreach (var row in rows)
        {
            xml.WriteStartElement("table-row", OdsXml.Table);
            foreach (var cell in row)
                OdsXml.Words(xml, cell);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Put(ZipArchive zip, string name, CompressionLevel level, Action<Stream> write)
    {
        using var into = zip.CreateEntry(name, level).Open();
        write(into);
    }
}
