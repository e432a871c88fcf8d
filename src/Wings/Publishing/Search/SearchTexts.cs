using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Search;

static class SearchTexts
{
    public static readonly Bilingual Title = new("Zoek", "Search");
    public static readonly Bilingual Label = new(
        "Zoek een cijfer, organisatie, document of woord",
        "Search for a figure, organisation, document or word"
    );
    public static readonly Bilingual Button = new("Zoek", "Search");
    public static readonly Bilingual ToIndex = new("Zoek in de lijst van A tot Z", "Search the list from A to Z");
    public static readonly Bilingual All = new("Alles van A tot Z", "Everything from A to Z");
    public static readonly Bilingual Nothing = new("Typ een of meer woorden.", "Type one or more words.");
    public static readonly Bilingual Nearly = new(
        "Precies zo staat het nergens. Dit lijkt erop:",
        "It stands nowhere exactly like that. These come near:"
    );
    public static readonly Bilingual Figure = new("Cijfer", "Figure");
    public static readonly Bilingual Theme = new("Onderwerp", "Theme");
    public static readonly Bilingual Organisation = new("Organisatie", "Organisation");
    public static readonly Bilingual Document = new("Document", "Document");
    public static readonly Bilingual Word = new("Woord", "Word");

    public static Bilingual DocumentIn(Language written)
    {
        var words = DocumentTexts.WrittenIn(written);
        return new($"{Document.Nl} {words.Nl}", $"{Document.En} {words.En}");
    }

    public static readonly Bilingual Page = new("Pagina", "Page");
    public static readonly Bilingual Register = new("Register", "Register");

    /// <summary>"sinds 2024"; "tot en met 2010"; "2010 tot en met 2012".</summary>
    public static Bilingual Years(DateOnly? from, DateOnly? to) =>
        (from, to) switch
        {
            ({ } first, null) => new($"sinds {first.Year}", $"since {first.Year}"),
            (null, { } last) => new($"tot en met {last.Year}", $"until {last.Year}"),
            ({ } first, { } last) => new($"{first.Year} tot en met {last.Year}", $"{first.Year} to {last.Year}"),
            _ => new("altijd", "always"),
        };

    public static readonly Bilingual Deliveries = new("Aanleveringen", "Deliveries");

    /// <summary>Words whose bounds the trust page gives, and what it is about.</summary>
    public const string TrustNames =
        "vertrouwen betrouwbaar procentpunt flink fors gehalveerd verdubbeld klopt wijkt af ruim circa ongeveer bijna krap rond afgerond oordeel "
        + "percentage point halved doubled strongly sharply deviates trust reliable well over about around nearly almost roughly just under rounded verdict";

    public const string DeliveriesNames =
        "aanlevering geweigerd betwist betwisting bezwaar doorgelaten te laat op tijd uitvragen bevindingen "
        + "delivery refused rejected disputed dispute let pass late in time collections findings";

    public const string RevisedNames =
        "herzien herziening erratum errata correctie gecorrigeerd fout onjuist "
        + "revised revision correction corrected error wrong";

    /// <summary>What else a kind of document is called in either language.</summary>
    public static string KindNames(DocumentKind kind, string? to) =>
        kind switch
        {
            DocumentKind.Report => "verslag jaarverslag rapportage",
            DocumentKind.Public => "samenvatting summary",
            DocumentKind.Letter => ToParliament(to) ? "Kamerbrief aan de Kamer to Parliament House" : "",
            _ => "",
        };

    static bool ToParliament(string? to) =>
        to is not null
        && new[] { "Tweede Kamer", "Eerste Kamer", "Staten-Generaal", "House of Representatives", "Parliament" }.Any(
            name => to.Contains(name, StringComparison.OrdinalIgnoreCase)
        );

    public static Bilingual None(string asked) =>
        new(
            $"Niets gevonden bij ‘{asked}’. Probeer een ander woord, of zoek in de lijst hieronder.",
            $"Nothing was found for ‘{asked}’. Try another word, or look in the list below."
        );

    public static Bilingual Found(int count, string asked) =>
        count == 1
            ? new($"1 resultaat bij ‘{asked}’", $"1 result for ‘{asked}’")
            : new($"{count} resultaten bij ‘{asked}’", $"{count} results for ‘{asked}’");
}
