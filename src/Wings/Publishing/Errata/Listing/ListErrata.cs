using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Publications;
using Rekenschap.Ui.Api;

namespace Rekenschap.Publishing.Errata.Listing;

/// <summary><c>GET /errata</c> and <c>GET /errata/{number}</c>: published claims that a correction made otherwise, and what the publisher answered.</summary>
static class ListErrata
{
    static readonly ApiOperation Many = new(
        "listErrata",
        "errata",
        new("Alle errata", "All errata"),
        new(
            "Het register van errata: elke gepubliceerde uitspraak die door een correctie anders werd, met het antwoord van de uitgever.",
            "The register of errata: every published claim that a correction made otherwise, with the publisher's answer."
        )
    )
    {
        Parameters =
        [
            new("state", new("Hoe het ermee staat", "How it stands"), "open") { Choices = [.. States] },
            new(
                "document",
                new("Naam van het document in zijn adres", "Name of the document in its address"),
                "aanbiedingsbrief"
            ),
            .. Paging.Parameters,
        ],
        Answer = typeof(PageOf<RegisteredItem>),
    };

    static readonly ApiOperation One = new(
        "getErratum",
        "errata",
        new("Een erratum", "One erratum"),
        new("Een erratum, op nummer.", "An erratum, by number.")
    )
    {
        Parameters =
        [
            ApiParameter.Path("number", new("Nummer van het erratum, vanaf 1", "Number of the erratum, from 1"), "1"),
        ],
        Answer = typeof(RegisteredItem),
    };

    static IEnumerable<string> States => Enum.GetNames<ErratumState>().Select(one => one.ToLowerInvariant());

    public static void Map(ApiRoutes routes, Now<PublishedEdition> edition)
    {
        routes.Get("/errata", Many, edition, All);
        routes.Get("/errata/{number}", One, edition, Single);
    }

    static ApiAnswer All(ApiCall call, PublishedEdition edition)
    {
        var (state, document) = (call.Asked["state"], call.Asked["document"]);
        ImmutableArray<KeptErratum> found =
        [
            .. edition
                .Register()
                .Errata.Where(one =>
                    (state is null || string.Equals(one.State.ToString(), state, StringComparison.OrdinalIgnoreCase))
                    && (document is null || RegisteredItem.SlugOf(one) == document)
                ),
        ];
        return call.Paged(found, one => RegisteredItem.Of(call.Facts, edition, one));
    }

    static ApiAnswer Single(ApiCall call, PublishedEdition edition)
    {
        var all = edition.Register().Errata;
        return all.FirstOrDefault(one => Text(one) == call.Path("number")) is { } found
            ? ApiAnswer.Json(RegisteredItem.Of(call.Facts, edition, found))
            : ApiProblem.NotFound(new Bilingual("erratum", "erratum"), call.Path("number"), all.Select(Text));
    }

    static string Text(KeptErratum one) => one.Number.ToString(CultureInfo.InvariantCulture);
}
