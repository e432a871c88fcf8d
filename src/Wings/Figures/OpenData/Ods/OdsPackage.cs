using System.Globalization;
using System.Xml;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.OpenData.Ods;

/// <summary>The parts of a spreadsheet around its sheets.</summary>
internal static class OdsPackage
{
    const string Manifests = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    /// <param name="parts">Names of the parts, all of them XML.</param>
    public static void Manifest(Stream into, IEnumerable<string> parts)
    {
        using var xml = XmlWriter.Create(into, OdsXml.Written);
        xml.WriteStartElement("manifest", "manifest", Manifests);
        xml.WriteAttributeString("version", Manifests, OdsXml.Version);
        Entry(xml, "/", "application/vnd.oasis.opendocument.spreadsheet");
        foreach (var part in parts)
            Entry(xml, part, "text/xml");
        xml.WriteEndElement();
    }

    static void Entry(XmlWriter xml, string path, string type)
    {
        xml.WriteStartElement("file-entry", Manifests);
        xml.WriteAttributeString("full-path", Manifests, path);
        xml.WriteAttributeString("media-type", Manifests, type);
        xml.WriteEndElement();
    }

    /// <summary>Title, subject, date, and for machines what was made up.</summary>
    public static void Meta(Stream into, FigureTable table)
    {
        using var xml = OdsXml.Start(into, "document-meta");
        xml.WriteStartElement("meta", OdsXml.Office);
        xml.WriteElementString("title", OdsXml.Dc, XmlWords.Clean(table.Indicator.Name.Nl));
        xml.WriteElementString("subject", OdsXml.Dc, XmlWords.Clean(table.Edition.Title.Nl));
        xml.WriteElementString("date", OdsXml.Dc, Day(table.Edition) + "T00:00:00");
        xml.WriteElementString("language", OdsXml.Dc, "nl");
        Own(xml, "licence", table.Edition.Licence);
        Own(xml, "invented", QuestionWording.InventedWord(table) ?? "none");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Own(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("user-defined", OdsXml.Metas);
        xml.WriteAttributeString("name", OdsXml.Metas, name);
        xml.WriteString(XmlWords.Clean(value));
        xml.WriteEndElement();
    }

    static string Day(EditionFacts edition) => edition.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static void Styles(Stream into)
    {
        using var xml = OdsXml.Start(into, "document-styles");
        xml.WriteStartElement("styles", OdsXml.Office);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
