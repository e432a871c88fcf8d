using System.Text.Json.Serialization;
using Rekenschap.Publishing.Claims;
using Rekenschap.Ui.Api;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Documents;

/// <summary>A document as the API says it.</summary>
sealed record DocumentItem(
    [property: Says("Naam in het adres", "Name in the address")] string Document,
    [property: Says("Titel", "Title")] string Title,
    [property: Says("Soort document", "Kind of document")] DocumentKind Kind,
    [property: Says("Taal", "Language")] string Language,
    [property: Says("Dagtekening", "Date of the document")] DateOnly Date,
    [property: Says("Kenmerk", "Reference")] string? Reference,
    [property: Says("Periode waar het over gaat", "Period that it is about")] string? Period,
    [property: Says(
        "De dag zoals waarop de cijfers bekend waren; null is nu",
        "The day as on which the figures were known; null is now"
    )]
        DateOnly? KnownAt,
    [property: Says(
        "Hoeveel uitspraken er zijn, en hoe ze uitvielen",
        "How many claims there are, and how they came out"
    )]
        VerdictCounts Claims,
    [property: Says(
        "Hoeveel uitspraken een latere correctie anders maakte",
        "How many claims a later correction made otherwise"
    )]
        int Errata,
    [property: Says("Hoe gemakkelijk het leest (Flesch-Douma)", "How easily it reads (Flesch-Douma)")]
        decimal? Readability,
    [property: JsonPropertyName("_links")] DocumentLinks Links
)
{
    public static DocumentItem Of(ApiFacts facts, JudgedDocument one) =>
        new(
            one.Facts.Slug,
            one.Facts.Title,
            one.Facts.Kind,
            SitePaths.Tag(one.Facts.Language),
            one.Facts.Date,
            one.Facts.Reference,
            one.Facts.Period?.ToString(),
            one.Facts.KnownAt,
            VerdictCounts.Of(one),
            one.Errata.Length,
            one.Readability.Score,
            new(
                new(facts.Href($"/documents/{Escaped(one)}")),
                new(facts.Href($"/documents/{Escaped(one)}/claims")),
                new(facts.SiteHref(SitePaths.Document(Escaped(one))))
            )
        );

    static string Escaped(JudgedDocument one) => Uri.EscapeDataString(one.Facts.Slug);
}

/// <summary>How many claims came out how, when the document was published.</summary>
sealed record VerdictCounts(
    int Total,
    int Holds,
    int Understated,
    int Fails,
    int Unverifiable,
    int Unreadable,
    int Open
)
{
    public static VerdictCounts Of(JudgedDocument one)
    {
        int Count(Verdict verdict) => one.Claims.Count(claim => claim.Judged.Verdict == verdict);
        return new(
            one.Claims.Length,
            Count(Verdict.Holds),
            Count(Verdict.Understated),
            Count(Verdict.Fails),
            Count(Verdict.Unverifiable),
            Count(Verdict.Unreadable),
            Count(Verdict.Open)
        );
    }
}

/// <summary>The document itself, its claims, and its page for people.</summary>
sealed record DocumentLinks(ApiLink Self, ApiLink Claims, ApiLink Page);
