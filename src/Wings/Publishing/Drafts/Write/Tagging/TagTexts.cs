using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

static class TagTexts
{
    public static readonly Bilingual Title = new("Koppel woorden aan een cijfer", "Link words to a figure");
    public static readonly Bilingual Back = new("Terug naar de tekst", "Back to the text");
    public static readonly Bilingual Which = new("Welk cijfer staat hier?", "Which figure is stated here?");
    public static readonly Bilingual OtherWords = new("Andere woorden kiezen:", "Choose other words:");
    public static readonly Bilingual Seek = new("Zoek een ander cijfer", "Look for another figure");
    public static readonly Bilingual SeekHint = new(
        "Een woord uit de naam of de omschrijving, zoals 'verzuim'.",
        "A word of its name or definition, such as 'absence'."
    );
    public static readonly Bilingual SeekButton = new("Zoek", "Search");
    public static readonly Bilingual NothingFound = new(
        "Geen cijfer in de catalogus lijkt hierop. Zoek met een ander woord, of kies hieronder dat het geen cijfer is of van een ander.",
        "No figure of the catalogue resembles this. Search by another word, or say below that it is no figure or somebody else's."
    );
    public static readonly Bilingual Link = new("Koppel", "Link");
    public static readonly Bilingual Look = new("Bekijk of kies een andere periode", "Look, or choose another period");
    public static readonly Bilingual Chosen = new("Het gekozen cijfer", "The figure chosen");
    public static readonly Bilingual Show = new("Toon dit cijfer", "Show this figure");
    public static readonly Bilingual More = new("Meer keuzes", "More choices");
    public static readonly Bilingual LinkThese = new("Koppel deze woorden", "Link these words");
    public static readonly Bilingual LinkAnyway = new("Koppel ze toch", "Link them all the same");
    public static readonly Bilingual WouldHold = new("Dit klopt wel", "This would hold");
    public static readonly Bilingual Print = new("Laat het cijfer vanzelf invullen", "Have the figure filled in");
    public static readonly Bilingual Otherwise = new("Of is het iets anders?", "Or is it something else?");
    public static readonly Bilingual NoFigure = new("Dit is geen cijfer", "This is no figure");
    public static readonly Bilingual NoFigureWhy = new(
        "Een nummer, een naam, een norm of termijn, of een woord dat niets meet.",
        "A number, a name, a norm or term, or a word that measures nothing."
    );
    public static readonly Bilingual Others = new("Cijfer van een ander", "Somebody else's figure");
    public static readonly Bilingual Source = new("Van wie", "Whose");
    public static readonly Bilingual SourceHint = new("Zoals CBS of kst-31490-336.", "Such as CBS or kst-31490-336.");
    public static readonly Bilingual Date = new("Van wanneer", "Of when");
    public static readonly Bilingual DateHint = new("2024, 2024-03 of 2024-03-01.", "2024, 2024-03 or 2024-03-01.");
    public static readonly Bilingual LinkSource = new("Koppel aan deze bron", "Link to this source");
    public static readonly Bilingual Remove = new("Haal de koppeling weg", "Remove the link");
    public static readonly Bilingual Period = new("Periode", "Period");
    public static readonly Bilingual PeriodHint = new(
        "2023, 2023-Q2, 2023-04 of 2022-08..2023-03. Leeg bij een verandering.",
        "2023, 2023-Q2, 2023-04 or 2022-08..2023-03. Empty for a change."
    );
    public static readonly Bilingual PeriodEmpty = new(
        "Leeg als de woorden een verandering noemen.",
        "Empty where the words state a change."
    );
    public static readonly Bilingual From = new("Veranderd sinds", "Changed since");
    public static readonly Bilingual FromHint = new(
        "Alleen als de woorden een verandering noemen.",
        "Only where the words state a change."
    );
    public static readonly Bilingual To = new("Tot", "To");
    public static readonly Bilingual Organisation = new("Organisatie", "Organisation");
    public static readonly Bilingual Target = new("Doel", "Target");
    public static readonly Bilingual VersusPeriod = new("Vergeleken met periode", "Compared with period");
    public static readonly Bilingual VersusOrganisation = new(
        "Vergeleken met organisatie",
        "Compared with organisation"
    );
    public static readonly Bilingual VersusFigure = new(
        "Vergeleken met een ander cijfer",
        "Compared with another figure"
    );
    public static readonly Bilingual VersusRest = new("Vergeleken, verder", "Compared, further");
    public static readonly Bilingual Among = new("Hoogste of laagste van", "Highest or lowest of");
    public static readonly Bilingual AmongPeriods = new("de perioden", "the periods");
    public static readonly Bilingual AmongOrganisations = new("de organisaties", "the organisations");
    public static readonly Bilingual Points = new("Licht en sterk", "Slightly and strongly");
    public static readonly Bilingual InPoints = new("in procentpunten", "in percentage points");
    public static readonly Bilingual AsOf = new("Organisaties", "Organisations");
    public static readonly Bilingual AsNow = new("zoals ze nu zijn", "as they are now");
    public static readonly Bilingual NoChoice = new("(geen)", "(none)");
    public static readonly Bilingual NoSource = new(
        "Schrijf op van wie dit cijfer is",
        "Write down whose figure this is"
    );
    public static readonly Bilingual BadDate = new(
        "Schrijf de datum als 2024, 2024-03 of 2024-03-01",
        "Write the date as 2024, 2024-03 or 2024-03-01"
    );
    public static readonly Bilingual IsNone = new("gemarkeerd als geen cijfer", "marked as no figure");

    public static Bilingual IsOthers(string source) => new($"een cijfer van {source}", $"a figure of {source}");

    public static Bilingual Reach(bool more, string word) =>
        more
            ? new($"Neem '{word}' ook mee", $"Take in '{word}' too")
            : new($"Laat '{word}' weg", $"Leave out '{word}'");

    public static Bilingual Left(int count) =>
        count == 0 ? new("Verder is alles gekoppeld.", "All else is linked.")
        : count == 1 ? new("Daarna nog 1 te gaan.", "1 more to go after this.")
        : new($"Daarna nog {count} te gaan.", $"{count} more to go after this.");

    public static Bilingual AtLine(int line) => new($"Regel {line}", $"Line {line}");

    public static Bilingual LinkTo(string name) => new($"Koppel aan {name}", $"Link to {name}");

    public static Bilingual Replace(string words) => new($"Schrijf '{words}'", $"Write '{words}'");
}
