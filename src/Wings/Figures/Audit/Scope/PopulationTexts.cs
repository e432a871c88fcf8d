using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Audit.Scope;

/// <summary>The words of the page that counts all that is in scope.</summary>
static class PopulationTexts
{
    public static readonly Bilingual Title = new("Controle", "Audit");
    public static readonly Bilingual Lead = new(
        "Alles waarop de cijfers van deze editie rusten, geteld naast wat het grootboek ervan vastlegde. U leest; u verandert niets.",
        "All that the figures of this edition rest on, counted beside what the ledger committed to. You read; you change nothing."
    );
    public static readonly Bilingual Tools = new("Verder", "Further");
    public static readonly Bilingual Figure = new("Herkomst van een cijfer", "Where a figure comes from");
    public static readonly Bilingual Samples = new("Steekproeven", "Samples");
    public static readonly Bilingual Ledger = new("Het grootboek", "The ledger");
    public static readonly Bilingual Access = new("Waarvoor u bent aangewezen", "What you were named for");
    public static readonly Bilingual Collections = new("Per uitvraag", "By collection");
    public static readonly Bilingual Collection = new("Uitvraag", "Collection");
    public static readonly Bilingual Asked = new("Gevraagd of aangeleverd", "Asked or delivered");
    public static readonly Bilingual Accepted = new("Aanvaard", "Accepted");
    public static readonly Bilingual Refused = new("Geweigerd", "Refused");
    public static readonly Bilingual Absent = new("Ontbreekt", "Absent");
    public static readonly Bilingual Observations = new("Waarnemingen", "Observations");
    public static readonly Bilingual InLedger = new("Volgens het grootboek", "In the ledger");
    public static readonly Bilingual Agrees = new("Sluit aan", "Adds up");
    public static readonly Bilingual Total = new("Samen", "Together");
    public static readonly Bilingual Yes = new("ja", "yes");
    public static readonly Bilingual No = new("nee", "no");
    public static readonly Bilingual AbsentTitle = new("Wat ontbreekt", "What is absent");
    public static readonly Bilingual NothingAbsent = new(
        "Niets: iedereen leverde aan.",
        "Nothing: everybody delivered."
    );
    public static readonly Bilingual Organisation = new("Organisatie", "Organisation");
    public static readonly Bilingual Deliveries = new("Aanleveringen", "Deliveries");
    public static readonly Bilingual File = new("Bestand", "File");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual Position = new("Plaats in het grootboek", "Position in the ledger");
    public static readonly Bilingual Counting = new("Telt mee", "Counts");

    public static Bilingual InForce(int counts, int replaced) =>
        new(
            $"{counts} waarnemingen tellen mee; {replaced} zijn door een latere vervangen en staan er nog.",
            $"{counts} observations count; {replaced} were replaced by a later one and are still there."
        );
}
