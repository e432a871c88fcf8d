using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Themes;

static class ThemeTexts
{
    public static readonly Bilingual Title = new("Onderwerpen", "Themes");
    public static readonly Bilingual Lead = new(
        "De bedrijfsvoering van het Rijk per onderwerp: wat wordt gevolgd, welke doelen er zijn en of ze zijn gehaald.",
        "The operations of central government by theme: what is followed, which targets there are and whether they were met."
    );
    public static readonly Bilingual Chapter = new("Hoofdstuk", "Chapter");
    public static readonly Bilingual Targets = new("Doelen", "Targets");
    public static readonly Bilingual NoTargets = new(
        "Voor dit onderwerp zijn geen doelen vastgelegd.",
        "No targets were set for this theme."
    );
    public static readonly Bilingual Figures = new("Cijfers", "Figures");
    public static readonly Bilingual Documents = new("Documenten die erover spreken", "Documents that speak of it");
    public static readonly Bilingual NoDocuments = new(
        "Geen document van deze uitgave spreekt over dit onderwerp.",
        "No document of this edition speaks of this theme."
    );
    public static readonly Bilingual Reached = new("bereikt", "reached");

    /// <summary>Where the catalogue groups nothing, and for what it leaves out.</summary>
    public static readonly ThemeFacts Others = new(
        "other",
        new("Overige cijfers", "Other figures"),
        new("Cijfers die bij geen ander onderwerp horen.", "Figures that belong to no other theme."),
        null
    );

    public static Bilingual Count(int figures) =>
        figures == 1 ? new("1 cijfer", "1 figure") : new($"{figures} cijfers", $"{figures} figures");

    public static Bilingual Statements(int count) =>
        count == 1 ? new("1 uitspraak", "1 statement") : new($"{count} uitspraken", $"{count} statements");

    public static Bilingual Met(int met, int all) =>
        new(
            $"{met} van {all} {(all == 1 ? "doel" : "doelen")} gehaald",
            $"{met} of {all} {(all == 1 ? "target" : "targets")} met"
        );
}
