using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>The words with which errors are put to the coordinator and let pass.</summary>
static class PassTexts
{
    public static readonly Bilingual ReferTitle = new(
        "Kunt u een fout niet herstellen?",
        "Is there an error that you cannot mend?"
    );
    public static readonly Bilingual ReferLead = new(
        "Leg de aanlevering dan voor aan de coördinator. Laat die de fouten door, dan ontbreken die cellen en telt de rest mee.",
        "Then put the delivery to the coordinator. If the errors are let pass, those cells are missing and the rest counts."
    );
    public static readonly Bilingual ReferWhy = new("Waarom kunt u dit niet herstellen?", "Why can you not mend this?");
    public static readonly Bilingual NoReferWhy = new(
        "Schrijf op waarom herstellen niet kan: de coördinator beslist daarop",
        "Write down why it cannot be mended: the coordinator decides by that"
    );
    public static readonly Bilingual Refer = new("Leg voor aan de coördinator", "Put to the coordinator");
    public static readonly Bilingual PleaTitle = new("Voorgelegd met de reden", "Put forward with the reason");
    public static readonly Bilingual PassTitle = new("Laat bevindingen door", "Let findings pass");
    public static readonly Bilingual PassLead = new(
        "Een doorgelaten fout blijft vermeld, ook in het openbaar; haar cel ontbreekt, de rest telt mee.",
        "An error that is let pass stays on record, in public too; its cell is missing, the rest counts."
    );
    public static readonly Bilingual Which = new("Wat laat u door?", "What do you let pass?");
    public static readonly Bilingual NoWhich = new(
        "Kies ten minste een regel, of geef de aanlevering terug",
        "Choose at least one rule, or return the delivery"
    );
    public static readonly Bilingual Why = new("Waarom laat u dit door?", "Why do you let this pass?");
    public static readonly Bilingual NoWhy = new("Schrijf op waarom dit door mag", "Write down why this may pass");
    public static readonly Bilingual Pass = new("Laat door", "Let pass");
    public static readonly Bilingual Passed = new("Doorgelaten door de coördinator", "Let pass by the coordinator");

    /// <summary>A rule with how many errors it names.</summary>
    public static Bilingual Rule(string rule, int errors)
    {
        var name = NameOf(rule);
        return errors == 1
            ? new($"{name.Nl} ({rule}): 1 fout", $"{name.En} ({rule}): 1 error")
            : new($"{name.Nl} ({rule}): {errors} fouten", $"{name.En} ({rule}): {errors} errors");
    }

    /// <summary>What a rule of the contract is about.</summary>
    public static Bilingual NameOf(string rule) =>
        rule switch
        {
            "number" => new("Geen getal", "No number"),
            "unknown" => new("Onbekende naam of code", "Unknown name or code"),
            "duplicate" => new("Dubbele waarde", "Value given twice"),
            "period" => new("Verkeerde periode", "Wrong period"),
            "heading" => new("Kopregel of bestand", "Heading or file"),
            "total" => new("Totaal klopt niet", "Total does not add up"),
            "unit" => new("Verkeerde eenheid", "Wrong unit"),
            "missing" => new("Ontbrekende waarde", "Missing value"),
            "min" => new("Te laag", "Too low"),
            "max" => new("Te hoog", "Too high"),
            "formula" => new("Cijfers passen niet bij elkaar", "Figures do not fit each other"),
            _ => Bilingual.Same(rule),
        };
}
