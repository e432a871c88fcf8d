using System.Collections.Immutable;
using System.Xml;
using Rekenschap.Figures.OpenData.Ods;
using Rekenschap.Figures.Templates.Books.Xlsx;

namespace Rekenschap.Figures.Templates.Books.Ods;

/// <summary>Drop-downs, and what is said when somebody comes to a cell.</summary>
internal static class OdsChoices
{
    public static string NameOf(BookSheet sheet, BookChoice choice) =>
        $"choice{SheetMl.Text(sheet.Choices.IndexOf(choice))}";

    public static void Write(XmlWriter xml, ImmutableArray<BookSheet> sheets)
    {
        if (sheets.All(sheet => sheet.Choices.IsEmpty))
            return;
        xml.WriteStartElement("content-validations", OdsXml.Table);
        foreach (var sheet in sheets)
        foreach (var choice in sheet.Choices)
            One(xml, sheet, choice);
        xml.WriteEndElement();
    }

    static void One(XmlWriter xml, BookSheet sheet, BookChoice choice)
    {
        xml.WriteStartElement("content-validation", OdsXml.Table);
        Attribute(xml, "name", NameOf(sheet, choice));
        if (choice.HasList)
            Attribute(xml, "condition", $"of:cell-content-is-in-list({Words(choice)})");
        Attribute(xml, "allow-empty-cell", "true");
        Attribute(xml, "display-list", choice.HasList ? "unsorted" : "none");
        Attribute(xml, "base-cell-address", OdsAddress.OfCell(sheet.Name, choice.Column, choice.First));
        xml.WriteStartElement("help-message", OdsXml.Table);
        Attribute(xml, "title", choice.ShortTitle);
        Attribute(xml, "display", "true");
        OdsXml.Paragraph(xml, choice.ShortSays);
        xml.WriteEndElement();
        xml.WriteStartElement("error-message", OdsXml.Table);
        Attribute(xml, "message-type", "stop");
        Attribute(xml, "display", choice.HasList ? "true" : "false");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static string Words(BookChoice choice) =>
        choice.List is { } list
            ? OdsAddress.OfList(list)
            : string.Join(';', choice.Words.Select(word => $"\"{word}\""));

    static void Attribute(XmlWriter xml, string name, string value) =>
        xml.WriteAttributeString(name, OdsXml.Table, Ui.Page.XmlWords.Clean(value));
}
