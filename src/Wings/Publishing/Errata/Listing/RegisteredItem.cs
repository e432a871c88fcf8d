using System.Text.Json.Serialization;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Publications;
using Rekenschap.Ui.Api;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Errata.Listing;

/// <summary>An erratum of the register as the API says it. The answer names an organisation, never a person.</summary>
sealed record RegisteredItem(
    [property: Says("Nummer, vanaf 1", "Number, from 1")] int Number,
    [property: Says("Hoe het ermee staat", "How it stands")] ErratumState State,
    [property: Says("Nummer van de publicatie waarin de woorden staan", "Number of the publication that has the words")]
        int Publication,
    [property: Says("Document waarin zij staan", "Document in which they stand")] string Document,
    [property: Says("Nummer van de uitspraak in dat document", "Number of the claim in that document")] int ClaimNumber,
    [property: Says("De woorden", "The words")] string Words,
    [property: Says("Het cijfer waar zij naar wijzen, zoals geschreven", "The figure that they point to, as written")]
        string Claim,
    [property: Says("Oordeel bij publicatie", "Verdict when published")] Verdict Was,
    [property: Says("Oordeel nu", "Verdict now")] Verdict Is,
    [property: Says("Wat er bij publicatie van is gezegd", "What was said of it when published")] Bilingual WasSaid,
    [property: Says(
        "Pad van de aanlevering die dit deed; leeg als er geen aan te wijzen is",
        "Path of the delivery that did so; empty where none can be named"
    )]
        string Delivery,
    [property: Says("Wanneer het is gevonden (UTC)", "When it was found (UTC)")] DateTimeOffset RaisedAt,
    [property: Says(
        "Antwoord van de uitgever; null zolang dat er niet is",
        "The publisher's answer; null as long as there is none"
    )]
        AnswerItem? Answer,
    [property: JsonPropertyName("_links")] RegisteredLinks Links
)
{
    public static string SlugOf(KeptErratum one) => Path.GetFileNameWithoutExtension(one.Document);

    public static RegisteredItem Of(ApiFacts facts, PublishedEdition edition, KeptErratum one) =>
        new(
            one.Number,
            one.State,
            one.Publication,
            SlugOf(one),
            one.Claim,
            one.Words,
            one.Target,
            one.Was,
            one.Is,
            new(one.WasSaidNl, one.WasSaidEn),
            one.Delivery,
            one.RaisedAt.ToUniversalTime(),
            one.Answer is { } answer ? new(answer.Kind, answer.Text, answer.Organisation, answer.On) : null,
            RegisteredLinks.Of(facts, edition, one)
        );
}

/// <summary>What the publisher does about it.</summary>
sealed record AnswerItem(
    [property: Says("Wat ermee gebeurt", "What happens with it")] AnswerKind Kind,
    [property: Says("Het antwoord", "The answer")] string Text,
    [property: Says("Code van de organisatie", "Code of the organisation")] string Organisation,
    [property: Says("Dag van het antwoord", "Day of the answer")] DateOnly On
);

/// <summary>The erratum itself, the list for people, and the words in the publication that has them, where that is kept.</summary>
sealed record RegisteredLinks(ApiLink Self, ApiLink Page, ApiLink? Words)
{
    public static RegisteredLinks Of(ApiFacts facts, PublishedEdition edition, KeptErratum one)
    {
        var claim = SitePaths.Claim(Uri.EscapeDataString(RegisteredItem.SlugOf(one)), one.Claim);
        var kept = edition.Register().Publications.Any(line => line.Number == one.Publication && line.IsKept);
        return new(
            new(facts.Href($"/errata/{one.Number}")),
            new(facts.SiteHref(SitePaths.Errata)),
            kept ? new(facts.SiteHref(PermanentAddress.Publication(one.Edition, one.Publication) + claim)) : null
        );
    }
}
