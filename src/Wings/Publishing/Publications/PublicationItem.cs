using System.Text.Json.Serialization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Publications;

/// <summary>A publication as the API says it.</summary>
sealed record PublicationItem(
    [property: Says("Code van de uitgave", "Code of the edition")] string Edition,
    [property: Says("Titel van de uitgave", "Title of the edition")] Bilingual Title,
    [property: Says("Nummer, vanaf 1", "Number, from 1")] int Number,
    [property: Says("Wanneer zij is gemaakt (UTC)", "When it was made (UTC)")] DateTimeOffset MadeAt,
    [property: Says(
        "Zegel van het grootboek waaronder zij staat, hexadecimaal",
        "Seal of the ledger under which it stands, hexadecimal"
    )]
        string TreeHead,
    [property: Says(
        "Of dit de publicatie is die nu wordt getoond",
        "Whether this is the publication that is shown now"
    )]
        bool Current,
    [property: Says("Code van de uitgever", "Code of the publisher")] string Publisher,
    [property: Says("Onder welke licentie", "Under which licence")] string Licence,
    [property: Says("Of de uitgave verzonnen cijfers bevat", "Whether the edition holds invented figures")]
        bool Invented,
    [property: Says(
        "Hoeveel documenten erin staan; null voor een eerdere publicatie",
        "How many documents it holds; null for an earlier publication"
    )]
        int? Documents,
    [property: JsonPropertyName("_links")] PublicationLinks Links
)
{
    public static PublicationItem Of(ApiFacts facts, PublishedEdition edition, PublicationHead one)
    {
        var current = one == edition.Publications[0] && !edition.Judged.Blocks;
        return new(
            one.Edition,
            facts.Edition.Title,
            one.Number,
            one.MadeAt.ToUniversalTime(),
            Convert.ToHexStringLower(one.TreeHead.AsSpan()),
            current,
            facts.Edition.Publisher,
            facts.Edition.Licence,
            facts.Edition.Invented,
            current ? edition.Judged.Documents.Length : null,
            new(
                new(facts.Href($"/publications/{one.Number}")),
                new(facts.Href("/documents")),
                new(facts.SiteHref(SitePaths.Home)),
                edition.Register().Publications.Any(kept => kept.Number == one.Number && kept.IsKept)
                    ? new(facts.SiteHref(PermanentAddress.Publication(one.Edition, one.Number)))
                    : null
            )
        );
    }
}

/// <summary>The publication itself, the documents as they are now, the page for people, and the publication as it was made.</summary>
sealed record PublicationLinks(ApiLink Self, ApiLink Documents, ApiLink Page, ApiLink? Kept);
