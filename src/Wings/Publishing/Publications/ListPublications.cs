using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;

namespace Rekenschap.Publishing.Publications;

/// <summary><c>GET /publications</c> and <c>GET /publications/{number}</c>: what was published, and under which seal.</summary>
static class ListPublications
{
    static readonly ApiOperation Many = new(
        "listPublications",
        "publications",
        new("Alle publicaties", "All publications"),
        new(
            "Elke publicatie van deze uitgave, de laatste eerst, met het zegel van het grootboek.",
            "Every publication of this edition, the latest first, with the seal of the ledger."
        )
    )
    {
        Parameters = Paging.Parameters,
        Answer = typeof(PageOf<PublicationItem>),
    };

    static readonly ApiOperation One = new(
        "getPublication",
        "publications",
        new("Een publicatie", "One publication"),
        new("Een publicatie, op nummer.", "A publication, by number.")
    )
    {
        Parameters =
        [
            ApiParameter.Path(
                "number",
                new("Nummer van de publicatie, vanaf 1", "Number of the publication, from 1"),
                "1"
            ),
        ],
        Answer = typeof(PublicationItem),
    };

    public static void Map(ApiRoutes routes, Now<PublishedEdition> edition)
    {
        routes.Get("/publications", Many, edition, All);
        routes.Get("/publications/{number}", One, edition, Single);
    }

    static ApiAnswer All(ApiCall call, PublishedEdition edition) =>
        call.Paged(edition.Publications, one => PublicationItem.Of(call.Facts, edition, one));

    static ApiAnswer Single(ApiCall call, PublishedEdition edition)
    {
        var numbers = edition.Publications.Select(one => one.Number.ToString(CultureInfo.InvariantCulture));
        return
            edition.Publications.FirstOrDefault(one =>
                one.Number.ToString(CultureInfo.InvariantCulture) == call.Path("number")
            )
                is { } found
            ? ApiAnswer.Json(PublicationItem.Of(call.Facts, edition, found))
            : ApiProblem.NotFound(new Bilingual("publicatie", "publication"), call.Path("number"), numbers);
    }
}
