using Rekenschap.Kernel.Values;

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
