using System.Globalization;
using System.Text;
using System.Xml;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.OpenData.Ods;

/// <summary>Cells and rows of an ODF spreadsheet.</summary>
internal static class OdsXml
{
    public const string Version = "1.3";
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Number = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
    public const string Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    public const string Metas = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
    public const string Dc = "http://purl.org/dc/elements/1.1/";

    public static readonly XmlWriterSettings Written = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineChars = "\n",
    };

    /// <summary>Begins a part of the package; the caller ends its element.</summary>
    public static XmlWriter Start(Stream into, string element)
    {
        var xml = XmlWriter.Create(into, Written);
        xml.WriteStartElement("office", element, Office);
        foreach (
            var (prefix, space) in new[]
            {
                ("table", Table),
                ("text", Text),
                ("style", Style),
                ("number", Number),
                ("fo", Fo),
                ("meta", Metas),
                ("dc", Dc),
            }
        )
            xml.WriteAttributeString("xmlns", prefix, null, space);
        xml.WriteAttributeString("version", Office, Version);
        return xml;
    }

    public static void Columns(XmlWriter xml, string style, int count)
    {
        xml.WriteStartElement("table-column", Table);
        xml.WriteAttributeString("style-name", Table, style);
        xml.WriteAttributeString("number-columns-repeated", Table, count.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    public static void Words(XmlWriter xml, string words, string? style = null)
    {
        xml.WriteStartElement("table-cell", Table);
        if (words.Length > 0)
        {
            Styled(xml, style);
            xml.WriteAttributeString("value-type", Office, "string");
            Paragraph(xml, words);
        }
        xml.WriteEndElement();
    }

    /// <summary>A number in full; how many decimals are shown is its style's.</summary>
    public static void Value(XmlWriter xml, decimal? value, bool ratio, string style)
    {
        xml.WriteStartElement("table-cell", Table);
        if (value is { } number)
        {
            Styled(xml, style);
            xml.WriteAttributeString("value-type", Office, ratio ? "percentage" : "float");
            xml.WriteAttributeString("value", Office, Notation.Plain(number));
            Paragraph(xml, Notation.Plain(number));
        }
        xml.WriteEndElement();
    }

    static void Styled(XmlWriter xml, string? style)
    {
        if (style is not null)
            xml.WriteAttributeString("style-name", Table, style);
    }

    /// <summary>The words, a paragraph for each line.</summary>
    public static void Paragraph(XmlWriter xml, string words)
    {
        foreach (var line in XmlWords.Clean(words).Split('\n'))
            xml.WriteElementString("p", Text, line);
    }
}
