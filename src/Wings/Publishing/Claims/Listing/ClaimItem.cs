using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Api;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Claims.Listing;

/// <summary>A claim as the API says it. Who released or accepted it is not told, only that it was and why.</summary>
sealed record ClaimItem(
    [property: Says("Document waarin zij staat", "Document in which it stands")] string Document,
    [property: Says("Nummer in de volgorde van de tekst", "Number in the order of the text")] int Number,
    [property: Says("De woorden", "The words")] string Words,
    [property: Says("Het cijfer waar zij naar wijzen, zoals geschreven", "The figure that they point to, as written")]
        string Claim,
    [property: Says("Code van de indicator", "Code of the indicator")] string? Indicator,
    [property: Says("Waar de waarde is gevraagd", "Where the value was asked")] PlaceItem? At,
    [property: Says("Waar een verandering begint", "Where a change starts from")] PlaceItem? From,
    [property: Says("Oordeel bij publicatie", "Verdict when published")] Verdict Verdict,
    [property: Says("Waarom", "Why")] Bilingual Reason,
    [property: Says("Berekende waarde; null als die er niet is", "Computed value; null where there is none")]
        decimal? Value,
    [property: Says("De waarden waarvoor de woorden waar zijn", "The values for which the words are true")]
        IntervalItem? Interval,
    [property: Says("De delen van een samengestelde uitspraak", "The parts of a composite claim")]
        ImmutableArray<PartItem> Parts,
    [property: Says("Reden waarom zij toch is gepubliceerd", "Reason for publishing it all the same")] string? Released,
    [property: Says("Reden waarom zij met dit oordeel is aanvaard", "Reason for accepting it with this verdict")]
        string? Accepted,
    [property: Says("Wat een latere correctie ervan maakte", "What a later correction made of it")]
        ErratumItem? Erratum,
    [property: JsonPropertyName("_links")] ClaimLinks Links
)
{
    public static ClaimItem Of(ApiFacts facts, JudgedDocument document, DocumentClaim claim)
    {
        var judged = claim.Judged;
        return new(
            document.Facts.Slug,
            claim.Number,
            judged.Tag.Words,
            judged.Tag.Target,
            judged.Indicator,
            PlaceItem.Of(judged.At),
            PlaceItem.Of(judged.From),
            judged.Verdict,
            judged.Reason,
            judged.Value,
            IntervalItem.Of(judged.Interval),
            [
                .. judged.Parts.Select(part => new PartItem(
                    part.Words,
                    part.Verdict,
                    part.Reason,
                    part.Value,
                    IntervalItem.Of(part.Interval)
                )),
            ],
            claim.Release?.Reason,
            claim.Acceptance?.Reason,
            ErratumItem.Of(document.ErratumOf(claim)),
            ClaimLinks.Of(facts, document, claim)
        );
    }
}

/// <summary>The claim itself, the figure that it rests on, and its page for people.</summary>
sealed record ClaimLinks(ApiLink Self, ApiLink? Figure, ApiLink Page)
{
    public static ClaimLinks Of(ApiFacts facts, JudgedDocument document, DocumentClaim claim)
    {
        var slug = Uri.EscapeDataString(document.Facts.Slug);
        return new(
            new(facts.Href($"/documents/{slug}/claims/{claim.Number}")),
            claim.Judged is { Indicator: { } indicator, At: { } at }
                ? new(facts.Href($"/figures/{indicator}?{PlaceItem.Address(at)}"))
                : null,
            new(facts.SiteHref(SitePaths.Claim(slug, claim.Number)))
        );
    }
}
