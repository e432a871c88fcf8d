using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Questions;

/// <summary>Figures of one indicator, a page of them.</summary>
sealed record FiguresAnswer(
    [property: Says("Code van de indicator", "Code of the indicator")] string Indicator,
    [property: Says("Naam van de indicator", "Name of the indicator")] Bilingual Name,
    [property: Says("Eenheid van de waarden", "Unit of the values")] string Unit,
    [property: Says("Waarnaar is uitgesplitst", "What the figures are told apart by")] ImmutableArray<string> By,
    [property: Says("Met organisaties van toen of van nu", "With organisations of then or of now")] string As,
    [property: Says(
        "De dag zoals waarop ze bekend waren; leeg is nu",
        "The day as on which they were known; null is now"
    )]
        DateOnly? KnownAt,
    [property: Says(
        "Wat er verzonnen is: none, parts, all of edition",
        "What was made up: none, parts, all or edition"
    )]
        string Invented,
    [property: Says("Onder welke licentie", "Under which licence")] string Licence,
    [property: Says("De cijfers", "The figures")] ImmutableArray<FigureItem> Items,
    [property: Says("Welke bladzijde dit is, vanaf 1", "Which page this is, from 1")] int Page,
    [property: Says("Hoeveel er op een bladzijde passen", "How many fit on a page")] int PageSize,
    [property: Says("Hoeveel cijfers de vraag in totaal geeft", "How many figures the question gives in all")]
        long Total,
    [property: JsonPropertyName("_links")] PageLinks Links
);

/// <summary>One figure at its coordinate.</summary>
sealed record FigureItem(
    [property: Says("Periode", "Period")] string Period,
    [property: Says("Code van de organisatie", "Code of the organisation")] string Organisation,
    [property: Says("Onderdeel van elke dimensie", "Member of each dimension")]
        IReadOnlyDictionary<string, string> Members,
    [property: Says(
        "Waarde in de eenheid; null als er geen te zien is",
        "Value in the unit; null where none can be seen"
    )]
        decimal? Value,
    [property: Says(
        "A gewoon, P voorlopig, E geschat, M ontbreekt, L niet uitgevraagd, C onderdrukt (SDMX)",
        "A normal, P provisional, E estimated, M missing, L not collected, C suppressed (SDMX)"
    )]
        string Status,
    [property: Says(
        "Hoeveel van de verwachte organisaties erin zitten",
        "How many of the expected organisations are in it"
    )]
        CoverageItem Coverage,
    [property: Says("Of de dekking genoeg is voor een uitspraak", "Whether coverage is enough for a claim")]
        bool Sufficient,
    [property: Says("Waarom er geen of een voorlopige waarde is", "Why there is no value, or a provisional one")]
        Bilingual? Reason,
    [property: JsonPropertyName("_links")] FigureLinks Links
);

/// <summary>Of how many expected organisations the data are there.</summary>
sealed record CoverageItem(int Covered, int Expected);

/// <summary>Where a figure comes from, what it was before, and its page for people.</summary>
sealed record FigureLinks(ApiLink Lineage, ApiLink History, ApiLink Page);
