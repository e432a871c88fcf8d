using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.OpenData.Catalogue;

/// <summary>What the catalogue says in words.</summary>
static class CatalogueTexts
{
    public static readonly Bilingual All = new("Alle cijfers in één bestand", "All figures in one file");
    public static readonly Bilingual Government = new("Overheid en publieke sector", "Government and public sector");
    public static readonly Bilingual Figures = new("cijfers", "figures");
    public static readonly Bilingual Service = new("API van Rekenschap", "API of Rekenschap");
    public static readonly Bilingual ServiceDescribed = new(
        "Beantwoordt vragen naar cijfers, hun herkomst, documenten en uitspraken.",
        "Answers questions to figures, their lineage, documents and claims."
    );
    public static readonly Bilingual Invented = new("verzonnen", "invented");

    public static Bilingual Catalogue(Bilingual title) =>
        new(
            $"De cijfers van '{title.Nl}' als open data: per cijfer de waarden per periode en organisatie, met status, dekking en definitie.",
            $"The figures of '{title.En}' as open data: of each figure the values by period and organisation, with status, coverage and definition."
        );

    public static Bilingual AllDescribed(Bilingual title) =>
        new(
            $"Elk cijfer van '{title.Nl}' zoals het is gepubliceerd, met een lijst van de cijfers en een van de codes.",
            $"Every figure of '{title.En}' as it was published, with a list of the figures and one of the codes."
        );

    /// <summary>The definition, else what can be said without one.</summary>
    public static Bilingual Described(IndicatorFacts indicator) =>
        indicator.Definition
        ?? new(
            $"{indicator.Name.Nl}, in {Units.Name(indicator.Unit, Language.Nl)}",
            $"{indicator.Name.En}, in {Units.Name(indicator.Unit, Language.En)}"
        );

    public static Bilingual In(Bilingual title, string form, string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return new($"{title.Nl} ({form}, {name})", $"{title.En} ({form}, {name})");
    }
}
