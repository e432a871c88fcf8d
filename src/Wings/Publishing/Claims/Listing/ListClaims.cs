using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Publications;
using Rekenschap.Ui.Api;

namespace Rekenschap.Publishing.Claims.Listing;

/// <summary><c>GET /claims</c>, <c>GET /documents/{document}/claims</c> and <c>.../claims/{number}</c>: what is claimed, and what became of it.</summary>
static class ListClaims
{
    static readonly ImmutableArray<ApiParameter> Filters =
    [
        new("verdict", new("Oordeel bij publicatie", "Verdict when published"), "fails") { Choices = [.. Verdicts] },
        new("indicator", new("Code van de indicator", "Code of the indicator"), "fte"),
        new("organisation", new("Code van de organisatie", "Code of the organisation"), "FIN"),
        new(
            "erratum",
            new(
                "Alleen wat een correctie anders maakte, of juist niet",
                "Only what a correction made otherwise, or only the rest"
            ),
            "true"
        )
        {
            Choices = ["true", "false"],
        },
        .. Paging.Parameters,
    ];

    static readonly ApiOperation Many = new(
        "listClaims",
        "claims",
        new("Alle uitspraken", "All claims"),
        new(
            "Elke gemarkeerde uitspraak van elk document, met oordeel, reden en berekende waarde.",
            "Every tagged claim of every document, with verdict, reason and computed value."
        )
    )
    {
        Parameters = Filters,
        Answer = typeof(PageOf<ClaimItem>),
    };

    static readonly ApiOperation OfDocument = new(
        "listDocumentClaims",
        "claims",
        new("Uitspraken van een document", "Claims of a document"),
        new(
            "De uitspraken van een document, in de volgorde van de tekst.",
            "The claims of a document, in the order of the text."
        )
    )
    {
        Parameters = [ListDocuments.Slug, .. Filters],
        Answer = typeof(PageOf<ClaimItem>),
    };

    static readonly ApiOperation One = new(
        "getClaim",
        "claims",
        new("Een uitspraak", "One claim"),
        new("Een uitspraak van een document, op nummer.", "A claim of a document, by number.")
    )
    {
        Parameters =
        [
            ListDocuments.Slug,
            ApiParameter.Path(
                "number",
                new("Nummer in de volgorde van de tekst, vanaf 1", "Number in the order of the text, from 1"),
                "1"
            ),
        ],
        Answer = typeof(ClaimItem),
    };

    static IEnumerable<string> Verdicts => Enum.GetNames<Verdict>().Select(one => one.ToLowerInvariant());

    public static void Map(ApiRoutes routes, Now<PublishedEdition> edition)
    {
        routes.Get("/claims", Many, edition, (call, all) => Paged(call, all.Judged.Documents));
        routes.Get("/documents/{document}/claims", OfDocument, edition, InDocument);
        routes.Get("/documents/{document}/claims/{number}", One, edition, Single);
    }

    static ApiAnswer InDocument(ApiCall call, PublishedEdition edition) =>
        ListDocuments.Find(edition, call.Path("document")) is { } found
            ? Paged(call, [found])
            : ListDocuments.NotFound(edition, call.Path("document"));

    static ApiAnswer Single(ApiCall call, PublishedEdition edition)
    {
        if (ListDocuments.Find(edition, call.Path("document")) is not { } document)
            return ListDocuments.NotFound(edition, call.Path("document"));
        var number = call.Path("number");
        var found = document.Claims.FirstOrDefault(one => Text(one) == number);
        return found is null
            ? ApiProblem.NotFound(new Bilingual("uitspraak", "claim"), number, document.Claims.Select(Text))
            : ApiAnswer.Json(ClaimItem.Of(call.Facts, document, found));
    }

    static string Text(DocumentClaim one) => one.Number.ToString(CultureInfo.InvariantCulture);

    static ApiAnswer Paged(ApiCall call, ImmutableArray<JudgedDocument> documents)
    {
        var filter = ClaimFilter.Of(call);
        ImmutableArray<(JudgedDocument Document, DocumentClaim Claim)> found =
        [
            .. documents.SelectMany(document =>
                document.Claims.Where(claim => filter.Takes(document, claim)).Select(claim => (document, claim))
            ),
        ];
        return call.Paged(found, one => ClaimItem.Of(call.Facts, one.Document, one.Claim));
    }
}
