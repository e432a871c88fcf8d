using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Opening;

/// <summary>The words with which a collection is opened.</summary>
static class OpenTexts
{
    public static readonly Bilingual Title = new("Open een uitvraag", "Open a collection");
    public static readonly Bilingual Lead = new(
        "U kunt beginnen met een eerdere uitvraag: periode en dagen schuiven dan een jaar op.",
        "You can begin with an earlier collection: period and days then move on a year."
    );
    public static readonly Bilingual From = new("Begin met", "Begin with");
    public static readonly Bilingual Take = new("Neem over", "Take over");
    public static readonly Bilingual Code = new("Code", "Code");
    public static readonly Bilingual CodeHint = new(
        "Kleine letters, cijfers, _ en -, zoals energie-2024.",
        "Small letters, digits, _ and -, such as energy-2024."
    );
    public static readonly Bilingual NameNl = new("Naam in het Nederlands", "Name in Dutch");
    public static readonly Bilingual NameEn = new("Naam in het Engels", "Name in English");
    public static readonly Bilingual Indicators = new("Welke cijfers?", "Which figures?");
    public static readonly Bilingual Kinds = new("Van welke soorten organisaties?", "Of which kinds of organisation?");
    public static readonly Bilingual Organisations = new("En van deze organisaties", "And of these organisations");
    public static readonly Bilingual OrganisationsHint = new(
        "Codes, met een spatie ertussen.",
        "Codes, with a space between them."
    );
    public static readonly Bilingual Period = new("Over welke periode?", "About which period?");
    public static readonly Bilingual PeriodHint = new(
        "Zoals 2024, 2024-Q2, 2024-04 of 2022-08..2023-03.",
        "Such as 2024, 2024-Q2, 2024-04 or 2022-08..2023-03."
    );
    public static readonly Bilingual Opens = new("Open vanaf", "Open from");
    public static readonly Bilingual Due = new("Uiterlijk", "Due");
    public static readonly Bilingual Complete = new(
        "Elk cijfer moet er zijn: wie er een weglaat, krijgt een fout",
        "Every figure must be there: whoever leaves one out gets an error"
    );
    public static readonly Bilingual Mapping = new("Mapping voor iedereen", "Mapping for everybody");
    public static readonly Bilingual Mappings = new("Mapping per organisatie", "Mapping per organisation");
    public static readonly Bilingual MappingsHint = new(
        "Een regel elk: FIN: energie_fin",
        "A line each: FIN: energy_fin"
    );
    public static readonly Bilingual Deliverers = new("Wie levert voor anderen?", "Who delivers for others?");
    public static readonly Bilingual DeliverersHint = new(
        "Een regel elk: P-DIREKT: ministry, of RVB: AZ BZ",
        "A line each: P-DIREKT: ministry, or RVB: AZ BZ"
    );
    public static readonly Bilingual Open = new("Open de uitvraag", "Open the collection");

    public static readonly Bilingual NoCode = new("Geef een code", "Give a code");
    public static readonly Bilingual WrongCode = new(
        "Begin met een kleine letter, en gebruik kleine letters, cijfers, _ en -",
        "Begin with a small letter, and use small letters, digits, _ and -"
    );
    public static readonly Bilingual NoName = new("Geef een naam", "Give a name");
    public static readonly Bilingual NoIndicators = new("Kies ten minste een cijfer", "Choose at least one figure");
    public static readonly Bilingual NoOrganisations = new(
        "Kies een soort, of noem ten minste een organisatie",
        "Choose a kind, or name at least one organisation"
    );
    public static readonly Bilingual NoPeriod = new("Geef de periode", "Give the period");
    public static readonly Bilingual NoDay = new("Kies een dag", "Choose a day");
    public static readonly Bilingual Known = new(
        "Er is al een uitvraag met deze code; kies een andere",
        "There is a collection with this code already; choose another"
    );

    public static Bilingual NoPair(string line) =>
        new(
            $"'{line}' mist een naam, een dubbele punt of wat erachter hoort",
            $"'{line}' lacks a name, a colon or what belongs after it"
        );
}
