using System.Collections.Immutable;
using System.Xml;
using Rekenschap.Figures.Intake.Rows;

namespace Rekenschap.Figures.Templates.Books.Xlsx;

/// <summary>Drop-downs, and what is said when somebody comes to a cell.</summary>
internal static class XlsxChoices
{
    public static void Write(XmlWriter xml, ImmutableArray<BookChoice> choices)
    {
        if (choices.IsEmpty)
            return;
        xml.Begin("dataValidations", ("count", SheetMl.Text(choices.Length)));
        foreach (var choice in choices)
            One(xml, choice);
        xml.WriteEndElement();
    }

    static void One(XmlWriter xml, BookChoice choice)
    {
        var column = CellName.Column(choice.Column + 1);
        xml.Begin(
            "dataValidation",
            ("type", choice.HasList ? "list" : "none"),
            ("allowBlank", "1"),
            ("showInputMessage", "1"),
            ("showErrorMessage", choice.HasList ? "1" : "0"),
            ("promptTitle", choice.ShortTitle),
            ("prompt", choice.ShortSays),
            ("sqref", $"{column}{choice.First}:{column}{choice.Last}")
        );
        if (choice.List is { } list)
            xml.WriteElementString("formula1", SheetMl.Main, XlsxBook.Address(list));
        else if (choice.HasList)
            xml.WriteElementString("formula1", SheetMl.Main, $"\"{string.Join(',', choice.Words)}\"");
        xml.WriteEndElement();
    }
}
