using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Begin;

static class BeginTexts
{
    public static readonly Bilingual Title = new("Documenten in bewerking", "Documents being written");
    public static readonly Bilingual Menu = new("Schrijven", "Writing");
    public static readonly Bilingual Lead = new(
        "Hier wordt geschreven, nagekeken en ondertekend. Niets hiervan is openbaar, tot de Kamer het heeft ontvangen en het moment er is.",
        "Here documents are written, checked and signed. Nothing of it is public until the Chamber has received it and the moment is there."
    );
    public static readonly Bilingual Document = new("Document", "Document");
    public static readonly Bilingual Kind = new("Soort", "Kind");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual Version = new("Versie", "Version");
    public static readonly Bilingual Nothing = new(
        "Er wordt nu aan geen document gewerkt. Een redacteur begint hieronder aan een bestaand of een nieuw document.",
        "No document is being worked on now. An editor begins below, with an existing document or a new one."
    );
    public static readonly Bilingual TakeTitle = new(
        "Werk aan een document van de uitgave",
        "Work on a document of the edition"
    );
    public static readonly Bilingual Path = new("Document in de map", "Document in the folder");
    public static readonly Bilingual Take = new("Begin met deze tekst", "Begin with this text");
    public static readonly Bilingual NewTitle = new("Begin een nieuw document", "Begin a new document");
    public static readonly Bilingual NameOfTitle = new("Titel", "Title");
    public static readonly Bilingual Name = new("Naam van het bestand", "Name of the file");
    public static readonly Bilingual NameHint = new(
        "Letters, cijfers en streepjes, zoals 'brief-kamer'. Het adres van de pagina volgt hieruit.",
        "Letters, digits and dashes, such as 'letter-chamber'. The address of the page follows from it."
    );
    public static readonly Bilingual Language = new("Taal", "Language");
    public static readonly Bilingual New = new("Begin dit document", "Begin this document");
    public static readonly Bilingual NoPath = new(
        "Kies aan welk document u gaat werken",
        "Choose the document to work on"
    );
    public static readonly Bilingual NoTitle = new(
        "Schrijf op hoe het document heet",
        "Write what the document is called"
    );
    public static readonly Bilingual NoKind = new(
        "Kies wat voor document het is",
        "Choose what kind of document it is"
    );
    public static readonly Bilingual NoLanguage = new("Kies de taal", "Choose the language");
    public static readonly Bilingual NoName = new("Geef het bestand een naam", "Give the file a name");
    public static readonly Bilingual BadName = new(
        "Gebruik alleen letters zonder accent, cijfers, - en _, en begin met een letter of cijfer",
        "Use only letters without accents, digits, - and _, and begin with a letter or digit"
    );
    public static readonly Bilingual NameTaken = new(
        "Er is al een document met deze naam; kies een andere, of begin hierboven met dat document",
        "There is a document with this name; choose another, or begin with that document above"
    );

    public static Bilingual Table(string edition) =>
        new($"Documenten in bewerking, uitgave {edition}", $"Documents being written, edition {edition}");
}
