using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Standing;

namespace Rekenschap.Figures.Indicators;

/// <summary>An indicator as the API says it.</summary>
sealed record IndicatorItem(
    [property: Says("Vaste code", "Stable code")] string Code,
    [property: Says("Naam", "Name")] Bilingual Name,
    [property: Says("Wat er precies wordt gemeten", "What exactly is measured")] Bilingual? Definition,
    [property: Says("Eenheid: m3, EUR, fte, ratio", "Unit: m3, EUR, fte, ratio")] string Unit,
    [property: Says("Aantal decimalen waarin het wordt getoond", "Number of decimals in which it is shown")]
        int Decimals,
    [property: Says(
        "Waarnaar het kan worden uitgesplitst, naast period en organisation",
        "What it can be told apart by, besides period and organisation"
    )]
        ImmutableArray<string> Dimensions,
    [property: Says("Hoe vaak er een waarde is", "How often there is a value")] Frequency Frequency,
    [property: Says("Perioden waarover is uitgevraagd", "Periods that were asked for")] ImmutableArray<string> Periods,
    [property: Says(
        "Formule waarmee het is uitgerekend; null als het is aangeleverd",
        "Formula by which it was derived; null where it was collected"
    )]
        string? Formula,
    [property: Says("Welke kant beter is", "Which way is better")] Better Better,
    [property: Says("Code van het onderwerp", "Code of the theme")] string? Theme,
    [property: Says(
        "Aandeel van de organisaties dat er voor een totaal moet zijn",
        "Share of organisations that a total needs"
    )]
        decimal CoverageNeeded,
    [property: Says("Kleinste cel die wordt getoond", "Smallest cell that is shown")] int MinimumCell,
    [property: Says(
        "Wat er verzonnen is: none, parts, all of edition",
        "What was made up: none, parts, all or edition"
    )]
        string Invented,
    [property: Says("Waar de waarden vandaan komen", "Where the values come from")] Bilingual? Source,
    [property: Says("Vaste naam in een ander stelsel", "Stable name in another system")] string? Uri,
    [property: Says(
        "Vanaf wanneer de reeks niet met ervoor te vergelijken is",
        "From when the series cannot be compared with before"
    )]
        ImmutableArray<BreakItem> Breaks,
    [property: JsonPropertyName("_links")] IndicatorLinks Links
)
{
    public static IndicatorItem Of(ApiFacts facts, EditionFigures edition, IndicatorFacts one) =>
        new(
            one.Code,
            one.Name,
            one.Definition,
            one.Unit,
            one.Decimals,
            [.. ToldApart.By(edition, one)],
            one.Frequency,
            [.. edition.Periods(one.Code).Select(period => period.ToString())],
            one.Formula,
            one.Better,
            one.Theme,
            one.CoverageNeeded,
            one.MinimumCell,
            FigureFacts.InventedWord(edition.Edition, one),
            one.Source,
            one.Uri,
            [.. one.Breaks.Select(at => new BreakItem(at.From.ToString(), at.Why))],
            new(
                new(facts.Href($"/indicators/{one.Code}")),
                new(facts.Href($"/figures/{one.Code}")),
                new(facts.SiteHref(SitePaths.Figure(one.Code)))
            )
        );
}

/// <summary>From a period on a series is not comparable with itself.</summary>
sealed record BreakItem(string From, Bilingual Why);

/// <summary>The indicator itself, its figures, and its page for people.</summary>
sealed record IndicatorLinks(ApiLink Self, ApiLink Figures, ApiLink Page);
