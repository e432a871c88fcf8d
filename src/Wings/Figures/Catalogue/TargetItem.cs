using System.Text.Json.Serialization;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Catalogue;

/// <summary>A target as the API says it.</summary>
sealed record TargetItem(
    [property: Says("Vaste code", "Stable code")] string Code,
    [property: Says("Naam", "Name")] Bilingual? Name,
    [property: Says("Code van de indicator", "Code of the indicator")] string Indicator,
    [property: Says("Over welke periode", "Over which period")] string Period,
    [property: Says("Hoe wordt vergeleken", "How it is compared")] Comparison Compare,
    [property: Says("De waarde die moet worden gehaald, als die genoemd is", "The value to reach, where one is named")]
        decimal? Value,
    [property: Says(
        "De verandering ten opzichte van het uitgangspunt, als deel",
        "The change against the baseline, as a share"
    )]
        decimal? Change,
    [property: Says("Het uitgangspunt: een periode", "The baseline: a period")] string? Baseline,
    [property: Says(
        "Of het uitgangspunt een gemiddelde over die periode is",
        "Whether the baseline is a mean over that period"
    )]
        bool BaselineIsMean,
    [property: Says(
        "Wat de doelstelling voor het geheel vraagt, in de eenheid",
        "What the target demands of the whole, in the unit"
    )]
        decimal? Demands,
    [property: JsonPropertyName("_links")] TargetLinks Links
)
{
    public static TargetItem Of(ApiFacts facts, EditionFigures edition, TargetFacts one) =>
        new(
            one.Code,
            one.Name,
            one.Indicator,
            one.Period.ToString(),
            one.Compare,
            one.Value,
            one.Change,
            one.Baseline?.ToString(),
            one.BaselineIsMean,
            FigureFacts.Plain(edition.AsKnown(null).TargetValue(one.Code, new(one.Period, edition.Edition.Root)).Value),
            new(
                new(facts.Href($"/targets/{one.Code}")),
                new(facts.Href($"/indicators/{one.Indicator}")),
                new(facts.Href($"/figures/{one.Indicator}?period={one.Period}"))
            )
        );
}

/// <summary>The target itself, its indicator, and the figure that it is about.</summary>
sealed record TargetLinks(ApiLink Self, ApiLink Indicator, ApiLink Figure);
