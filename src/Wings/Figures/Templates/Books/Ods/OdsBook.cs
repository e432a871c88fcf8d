using System.IO.Compression;
using System.Text;
using System.Xml;
using Rekenschap.Figures.OpenData.Ods;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Templates.Books.Ods;

/// <summary>Writes a workbook as an ODF spreadsheet.</summary>
internal static class OdsBook
{
    const string Kind = "application/vnd.oasis.opendocument.spreadsheet";
    static readonly string[] Parts = ["content.xml", "styles.xml", "meta.xml", "settings.xml"];

    public static byte[] Write(Book book)
    {
        using var parts = new PackedParts(book.Day);
        // Whoever opens a file must find its kind at a fixed place, so this stands first and is not squeezed.
        parts.Put("mimetype", Encoding.ASCII.GetBytes(Kind), CompressionLevel.NoCompression);
        parts.Put("META-INF/manifest.xml", into => OdsPackage.Manifest(into, Parts));
        parts.Put("meta.xml", into => Meta(into, book));
        parts.Put("styles.xml", OdsPackage.Styles);
        parts.Put("settings.xml", into => OdsSettings.Write(into, book.Sheets));
        parts.Put("content.xml", into => Content(into, book));
        return parts.Close();
    }

    static void Meta(Stream into, Book book)
    {
        using var xml = OdsXml.Start(into, "document-meta");
        xml.WriteStartElement("meta", OdsXml.Office);
        xml.WriteElementString("title", OdsXml.Dc, XmlWords.Clean(book.Title));
        xml.WriteElementString("language", OdsXml.Dc, book.Language.ToString().ToLowerInvariant());
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Content(Stream into, Book book)
    {
        var looks = book.Looks().Select((look, index) => (look, name: "c" + Xlsx.SheetMl.Text(index))).ToDictionary();
        var widths = book.Sheets.SelectMany(sheet => sheet.Widths).Distinct().Order().ToList();
        using var xml = OdsXml.Start(into, "document-content");
        OdsLooks.Write(xml, looks, widths);
        xml.WriteStartElement("body", OdsXml.Office);
        xml.WriteStartElement("spreadsheet", OdsXml.Office);
        OdsChoices.Write(xml, book.Sheets);
        foreach (var sheet in book.Sheets)
            new OdsTable(xml, sheet, looks).Write();
        Filters(xml, book);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Filters(XmlWriter xml, Book book)
    {
        var tables = book.Sheets.Where(sheet => sheet.HeadingRow > 0).ToList();
        if (tables.Count == 0)
            return;
        xml.WriteStartElement("database-ranges", OdsXml.Table);
        for (var i = 0; i < tables.Count; i++)
        {
            xml.WriteStartElement("database-range", OdsXml.Table);
            xml.WriteAttributeString("name", OdsXml.Table, "filter" + Xlsx.SheetMl.Text(i));
            xml.WriteAttributeString("target-range-address", OdsXml.Table, OdsAddress.OfTable(tables[i]));
            xml.WriteAttributeString("display-filter-buttons", OdsXml.Table, "true");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
