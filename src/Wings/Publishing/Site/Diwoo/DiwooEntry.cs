using System.Xml;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Site.Diwoo;

/// <summary>What the Woo index wants to know of a document, in the metadata standard DiWoo. Names and terms are the standard's, and Dutch.</summary>
sealed class DiwooEntry(XmlWriter xml, EditionFacts edition, Organisation publisher, WooCategory category)
{
    const string Space = "https://standaarden.overheid.nl/diwoo/metadata/";
    const string Terms = "https://identifier.overheid.nl/tooi/def/thes/kern/";

    public void Write(DocumentFacts document, PaperForm form)
    {
        xml.WriteStartElement("diwoo", "Document", Space);
        Within("DiWoo", () => Said(document, form));
        xml.WriteEndElement();
    }

    void Said(DocumentFacts document, PaperForm form)
    {
        Text("creatiedatum", Days.Machine(document.Date));
        if (document.Reference is { } reference)
            Within("identifiers", () => Text("identifier", reference));
        Named("publisher", publisher.Uri!, publisher.Name.Nl);
        Named("verantwoordelijke", publisher.Uri!, publisher.Name.Nl);
        Named("format", form.Resource, form.FileType.ToLowerInvariant());
        Named(
            "language",
            PaperForm.LanguageResource(document.Language),
            document.Language == Language.Nl ? "Nederlands" : "Engels"
        );
        if (edition.Invented)
            Within(
                "omschrijvingen",
                () => Text("omschrijving", "Verzonnen cijfers: een voorbeeld, geen stuk van de overheid.")
            );
        Within("titelcollectie", () => Text("officieleTitel", document.Title));
        Within(
            "classificatiecollectie",
            () => Within("informatiecategorieen", () => Named("informatiecategorie", category.Resource, category.Name))
        );
        Within("documenthandelingen", () => Within("documenthandeling", () => Handled(document)));
    }

    /// <summary>A letter is signed, anything else is adopted.</summary>
    void Handled(DocumentFacts document)
    {
        if (document.Kind == DocumentKind.Letter)
            Named("soortHandeling", Terms + "c_e1ec050e", "ondertekening");
        else
            Named("soortHandeling", Terms + "c_641ecd76", "vaststelling");
        Text("atTime", Days.Machine(document.Date) + "T00:00:00");
    }

    void Within(string name, Action write)
    {
        xml.WriteStartElement(name, Space);
        write();
        xml.WriteEndElement();
    }

    void Text(string name, string words) => xml.WriteElementString(name, Space, XmlWords.Clean(words));

    void Named(string name, string resource, string words)
    {
        xml.WriteStartElement(name, Space);
        xml.WriteAttributeString("resource", resource);
        xml.WriteString(XmlWords.Clean(words));
        xml.WriteEndElement();
    }
}
