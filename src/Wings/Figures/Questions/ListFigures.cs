using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Api;
using Rekenschap.Ui.Standing;

namespace Rekenschap.Figures.Questions;

/// <summary><c>GET /figures</c>: the figure by which each indicator is known, the newest of the whole.</summary>
static class ListFigures
{
    static readonly ApiOperation Operation = new(
        "listFigures",
        "figures",
        new("Het nieuwste cijfer van elke indicator", "The newest figure of each indicator"),
        new(
            "Voor elke indicator het nieuwste cijfer van het geheel, zoals het op de pagina's staat.",
            "For each indicator the newest figure of the whole, as it stands on the pages."
        )
    )
    {
        Parameters = Paging.Parameters,
        Answer = typeof(PageOf<NewestItem>),
    };

    public static void Map(ApiRoutes routes, Now<EditionFigures> edition) =>
        routes.Get("/figures", Operation, edition, Answer);

    static ApiAnswer Answer(ApiCall call, EditionFigures edition)
    {
        var known = edition.AsKnown(null);
        return call.Paged(
            edition.Indicators,
            one => new NewestItem(
                one.Code,
                one.Unit,
                FigureFacts.InventedWord(edition.Edition, one),
                Newest(call, edition, known, one)
            )
        );
    }

    static FigureItem? Newest(ApiCall call, EditionFigures edition, IFigures known, IndicatorFacts one) =>
        Ui.Standing.Newest.Of(edition, known, one) is { } newest
            ? FigureFacts.Of(
                call,
                new(one.Code, newest.Period, [], null, AsOf.Then),
                new(newest.Period, edition.Edition.Root),
                newest.Figure
            )
            : null;
}

/// <summary>An indicator with its newest figure; null where it is asked for over no period.</summary>
sealed record NewestItem(
    [property: Says("Code van de indicator", "Code of the indicator")] string Indicator,
    [property: Says("Eenheid", "Unit")] string Unit,
    [property: Says(
        "Wat er verzonnen is: none, parts, all of edition",
        "What was made up: none, parts, all or edition"
    )]
        string Invented,
    [property: Says("Het cijfer", "The figure")] FigureItem? Figure
);
