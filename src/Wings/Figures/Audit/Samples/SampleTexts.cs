using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>The words of the samples' pages.</summary>
static class SampleTexts
{
    public static readonly Bilingual Title = new("Steekproeven", "Samples");
    public static readonly Bilingual Lead = new(
        "Trek een steekproef uit alle waarden die tellen. Dezelfde populatie, methode, omvang en startwoord geven altijd dezelfde posten.",
        "Draw a sample from all values that count. The same population, method, size and seed always give the same items."
    );
    public static readonly Bilingual Kept = new("Eerder getrokken", "Drawn before");
    public static readonly Bilingual NoneKept = new("Nog geen.", "None yet.");
    public static readonly Bilingual New = new("Trek een steekproef", "Draw a sample");
    public static readonly Bilingual Draw = new("Trek", "Draw");
    public static readonly Bilingual Indicator = new("Cijfer", "Figure");
    public static readonly Bilingual Collection = new("Uitvraag", "Collection");
    public static readonly Bilingual Period = new("Periode", "Period");
    public static readonly Bilingual PeriodHint = new(
        "Waarden die daarbinnen liggen: 2023, 2023-Q2, 2022-08..2023-03.",
        "Values that lie within it: 2023, 2023-Q2, 2022-08..2023-03."
    );
    public static readonly Bilingual Method = new("Methode", "Method");
    public static readonly Bilingual Size = new("Aantal posten", "Number of items");
    public static readonly Bilingual Seed = new("Startwoord", "Seed");
    public static readonly Bilingual SeedHint = new(
        "Een woord of getal dat u niet kon kiezen om de uitkomst: een worp, een datum van later.",
        "A word or number that you could not choose for its outcome: a throw of dice, a later date."
    );
    public static readonly Bilingual NoPeriod = new("Dit is geen periode", "This is no period");
    public static readonly Bilingual NoMethod = new("Kies hoe er wordt getrokken", "Choose how it is drawn");
    public static readonly Bilingual NoSize = new(
        "Schrijf een aantal van 1 tot en met 300",
        "Write a number from 1 to 300"
    );
    public static readonly Bilingual NoSeed = new("Schrijf een startwoord", "Write a seed");
    public static readonly Bilingual Unknown = new(
        "Dit is er niet in deze editie",
        "There is no such one in this edition"
    );
    public static readonly Bilingual Empty = new(
        "Hieraan voldoet geen enkele waarde; kies ruimer",
        "No value fits this; choose wider"
    );
    public static readonly Bilingual OneIndicator = new(
        "Naar waarde trekken kan bij een cijfer tegelijk: kies er een",
        "Drawing by value goes for one figure at a time: choose one"
    );
    public static readonly Bilingual Secret = new(
        "Dit cijfer bewaart geheimen: een trekking naar waarde zou ze verraden. Vraag eerst om aanwijzing, of trek enkelvoudig",
        "This figure keeps secrets that drawing by value would give away. Ask to be named first, or draw simply"
    );
    public static readonly Bilingual DrawnFrom = new("Getrokken uit", "Drawn from");
    public static readonly Bilingual Digest = new("Controlewaarde van de populatie", "Digest of the population");
    public static readonly Bilingual Unchanged = new("Populatie nu", "Population now");
    public static readonly Bilingual Same = new("nog dezelfde", "still the same");
    public static readonly Bilingual Other = new(
        "anders: er is sindsdien iets aanvaard",
        "another: something was accepted since"
    );
    public static readonly Bilingual Item = new("Post", "Item");
    public static readonly Bilingual Items = new("Posten", "Items");
    public static readonly Bilingual Value = new("Waarde", "Value");
    public static readonly Bilingual Where = new("Bestand en cel", "File and cell");
    public static readonly Bilingual Hits = new("Keer geraakt", "Times hit");
    public static readonly Bilingual Found = new("Bevonden", "Found");
    public static readonly Bilingual Note = new("Aantekening", "Note");
    public static readonly Bilingual Ledger = new("Grootboek", "Ledger");
    public static readonly Bilingual Withheld = new("alleen na aanwijzing", "only once named for it");
    public static readonly Bilingual Findings = new("Wat u vond", "What you found");
    public static readonly Bilingual KeepFindings = new("Bewaar wat u vond", "Keep what you found");
    public static readonly Bilingual Conclusion = new("Conclusie van de steekproef", "Conclusion of the sample");
    public static readonly Bilingual NoConclusion = new(
        "Schrijf op wat de steekproef laat zien",
        "Write down what the sample shows"
    );
    public static readonly Bilingual Close = new("Sluit af", "Close");
    public static readonly Bilingual Closed = new("Afgesloten", "Closed");
    public static readonly Bilingual IsOpen = new("Loopt", "Under way");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual Drawn = new("Getrokken", "Drawn");
    public static readonly Bilingual Papers = new("Werkpapieren (zip)", "Working papers (zip)");

    public static Bilingual Of(SampleMethod method) =>
        method switch
        {
            SampleMethod.Simple => new("Enkelvoudig: elke post evenveel kans", "Simple: each item has the same chance"),
            SampleMethod.Stratified => new("Naar organisatie verdeeld", "Stratified by organisation"),
            _ => new("Naar waarde (monetary unit sampling)", "By value (monetary-unit sampling)"),
        };

    public static Bilingual Of(ItemFinding finding) =>
        finding switch
        {
            ItemFinding.Agrees => new("komt overeen", "agrees"),
            ItemFinding.Differs => new("wijkt af", "differs"),
            ItemFinding.NotFound => new("niet gevonden", "not found"),
            _ => new("nog niets", "nothing yet"),
        };

    public static Bilingual Of(AuditSample sample) =>
        new(
            $"{sample.Items.Length} van {sample.Population}, startwoord {sample.Seed}",
            $"{sample.Items.Length} of {sample.Population}, seed {sample.Seed}"
        );
}
