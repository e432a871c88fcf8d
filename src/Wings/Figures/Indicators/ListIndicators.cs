using System.Collections.Immutable;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Indicators;

/// <summary><c>GET /indicators</c> and <c>GET /indicators/{indicator}</c>: what is measured.</summary>
static class ListIndicators
{
    static readonly ApiOperation Many = new(
        "listIndicators",
        "indicators",
        new("Alle indicatoren", "All indicators"),
        new(
            "Wat in deze uitgave wordt gemeten, met eenheid, dimensies en formule.",
            "What is measured in this edition, with unit, dimensions and formula."
        )
    )
    {
        Parameters =
        [
            new("theme", new("Code van het onderwerp", "Code of the theme"), "personeel"),
            new(
                "derived",
                new("Alleen uitgerekende, of alleen aangeleverde", "Derived ones only, or collected ones only"),
                "true"
            )
            {
                Choices = ["true", "false"],
            },
            .. Paging.Parameters,
        ],
        Answer = typeof(PageOf<IndicatorItem>),
    };

    static readonly ApiOperation One = new(
        "getIndicator",
        "indicators",
        new("Een indicator", "One indicator"),
        new("Alles wat over een indicator is vastgelegd.", "All that was laid down of an indicator.")
    )
    {
        Parameters = [FigureParameters.Indicator],
        Answer = typeof(IndicatorItem),
    };

    public static void Map(ApiRoutes routes, Now<EditionFigures> edition)
    {
        routes.Get("/indicators", Many, edition, All);
        routes.Get("/indicators/{indicator}", One, edition, Single);
    }

    static ApiAnswer All(ApiCall call, EditionFigures edition)
    {
        var (theme, derived) = (call.Asked["theme"], call.Flag("derived"));
        ImmutableArray<IndicatorFacts> found =
        [
            .. edition.Indicators.Where(one =>
                (theme is null || one.Theme == theme) && (derived is null || one.IsDerived == derived)
            ),
        ];
        return call.Paged(found, one => IndicatorItem.Of(call.Facts, edition, one));
    }

    static ApiAnswer Single(ApiCall call, EditionFigures edition) =>
        edition.Indicator(call.Path("indicator")) is { } indicator
            ? ApiAnswer.Json(
                IndicatorItem.Of(call.Facts, edition, indicator),
                invented: FigureFacts.InventedWord(edition.Edition, indicator)
            )
            : FigureProblems.NoIndicator(edition, call.Path("indicator"));
}
