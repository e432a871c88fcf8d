using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Publications;
using Rekenschap.Ui.Api;

namespace Rekenschap.Publishing.Documents;

/// <summary><c>GET /documents</c> and <c>GET /documents/{document}</c>: documents, and what was judged of them.</summary>
static class ListDocuments
{
    public static readonly ApiParameter Slug = ApiParameter.Path(
        "document",
        new("Naam van het document in zijn adres", "Name of the document in its address"),
        "aanbiedingsbrief"
    );

    static readonly ApiOperation Many = new(
        "listDocuments",
        "documents",
        new("Alle documenten", "All documents"),
        new(
            "De documenten van deze uitgave, met hoeveel uitspraken er kloppen.",
            "The documents of this edition, with how many claims hold."
        )
    )
    {
        Parameters =
        [
            new("kind", new("Soort document", "Kind of document"), "letter") { Choices = [.. Kinds] },
            .. Paging.Parameters,
        ],
        Answer = typeof(PageOf<DocumentItem>),
    };

    static readonly ApiOperation One = new(
        "getDocument",
        "documents",
        new("Een document", "One document"),
        new("Een document met wat erover is geoordeeld.", "A document with what was judged of it.")
    )
    {
        Parameters = [Slug],
        Answer = typeof(DocumentItem),
    };

    static IEnumerable<string> Kinds => Enum.GetNames<DocumentKind>().Select(one => one.ToLowerInvariant());

    public static void Map(ApiRoutes routes, Now<PublishedEdition> edition)
    {
        routes.Get("/documents", Many, edition, All);
        routes.Get("/documents/{document}", One, edition, Single);
    }

    static ApiAnswer All(ApiCall call, PublishedEdition edition)
    {
        var kind = call.Asked["kind"];
        ImmutableArray<JudgedDocument> found =
        [
            .. edition.Judged.Documents.Where(one =>
                kind is null || string.Equals(one.Facts.Kind.ToString(), kind, StringComparison.OrdinalIgnoreCase)
            ),
        ];
        return call.Paged(found, one => DocumentItem.Of(call.Facts, one));
    }

    static ApiAnswer Single(ApiCall call, PublishedEdition edition) =>
        Find(edition, call.Path("document")) is { } found
            ? ApiAnswer.Json(DocumentItem.Of(call.Facts, found))
            : NotFound(edition, call.Path("document"));

    public static JudgedDocument? Find(PublishedEdition edition, string slug) =>
        edition.Judged.Documents.FirstOrDefault(one => one.Facts.Slug == slug);

    public static ApiProblem NotFound(PublishedEdition edition, string slug) =>
        ApiProblem.NotFound(
            new Bilingual("document", "document"),
            slug,
            edition.Judged.Documents.Select(one => one.Facts.Slug)
        );
}
