using System.Collections.Immutable;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Catalogue;

/// <summary><c>GET /targets</c> and <c>GET /targets/{target}</c>: what indicators are to reach.</summary>
static class ListTargets
{
    static readonly ApiOperation Many = new(
        "listTargets",
        "targets",
        new("Alle doelstellingen", "All targets"),
        new("Wat indicatoren wanneer moeten halen.", "What indicators are to reach, and when.")
    )
    {
        Parameters =
        [
            new("indicator", FigureParameters.Indicator.Says, FigureParameters.Indicator.Example),
            .. Paging.Parameters,
        ],
        Answer = typeof(PageOf<TargetItem>),
    };

    static readonly ApiOperation One = new(
        "getTarget",
        "targets",
        new("Een doelstelling", "One target"),
        new("Een doelstelling met wat zij nu vraagt.", "A target with what it demands now.")
    )
    {
        Parameters = [ApiParameter.Path("target", new("Code van de doelstelling", "Code of the target"), "gas_2023")],
        Answer = typeof(TargetItem),
    };

    public static void Map(ApiRoutes routes, Now<EditionFigures> edition)
    {
        routes.Get("/targets", Many, edition, All);
        routes.Get("/targets/{target}", One, edition, Single);
    }

    static ApiAnswer All(ApiCall call, EditionFigures edition)
    {
        var indicator = call.Asked["indicator"];
        ImmutableArray<TargetFacts> found =
        [
            .. edition.Targets.Where(one => indicator is null || one.Indicator == indicator),
        ];
        return call.Paged(found, one => TargetItem.Of(call.Facts, edition, one));
    }

    static ApiAnswer Single(ApiCall call, EditionFigures edition) =>
        edition.Target(call.Path("target")) is { } target
            ? ApiAnswer.Json(TargetItem.Of(call.Facts, edition, target))
            : ApiProblem.NotFound(
                new Bilingual("doelstelling", "target"),
                call.Path("target"),
                edition.Targets.Select(one => one.Code)
            );
}
