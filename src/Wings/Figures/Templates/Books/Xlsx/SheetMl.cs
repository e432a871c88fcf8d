using System.Globalization;
using System.Text;
using System.Xml;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Templates.Books.Xlsx;

/// <summary>Elements of SpreadsheetML.</summary>
internal static class SheetMl
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static readonly XmlWriterSettings Written = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineChars = "\n",
    };

    /// <summary>Writes a part with one element of the main namespace around it.</summary>
    public static void Part(Stream into, string element, Action<XmlWriter> inside)
    {
        using var xml = XmlWriter.Create(into, Written);
        xml.WriteStartElement(element, Main);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        inside(xml);
        xml.WriteEndElement();
    }

    public static void Element(this XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> with)
    {
        xml.Begin(name, with);
        xml.WriteEndElement();
    }

    /// <summary>Begins an element; the caller ends it.</summary>
    public static void Begin(this XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> with)
    {
        xml.WriteStartElement(name, Main);
        foreach (var (attribute, value) in with)
            xml.WriteAttributeString(attribute, XmlWords.Clean(value));
    }

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
