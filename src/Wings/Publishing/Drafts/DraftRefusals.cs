using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts;

/// <summary>What the office says no to, of documents on their way out.</summary>
static class DraftRefusals
{
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "draft.missing",
        new("Dit document is er niet, of niet voor u", "There is no such document, or not for you")
    );

    public static readonly Refusal OfAnother = new(
        RefusalKind.Forbidden,
        "draft.own_publication",
        new(
            "Dit document is van een andere organisatie; alleen wie publiceert kan dit doen",
            "This document is of another organisation; only who publishes can do this"
        )
    );

    public static readonly Refusal NothingSaid = new(
        RefusalKind.Conflict,
        "draft.with_reason",
        new(
            "Hierbij hoort een reden of een besluit; schrijf op waarom, of welk besluit van welke dag",
            "This needs a reason or a decision; write down why, or which decision of which day"
        )
    );

    public static readonly Refusal SignsNot = new(
        RefusalKind.Forbidden,
        "draft.own_signature",
        new(
            "De bewindspersoon van uw organisatie ondertekent dit document niet; de coördinator bepaalt wie dat doet",
            "The minister of your organisation does not sign this document; the coordinator decides who does"
        )
    );

    public static readonly Refusal SignedAlready = new(
        RefusalKind.Conflict,
        "draft.signed_already",
        new(
            "Hier is al namens deze bewindspersoon of door u getekend; voor de tweede handtekening is een ander nodig",
            "This was signed for this minister or by you already; the second signature needs somebody else"
        )
    );

    public static readonly Refusal TextChanged = new(
        RefusalKind.Stale,
        "draft.text_changed",
        new(
            "De tekst is intussen gewijzigd; bekijk de nieuwe tekst en probeer het opnieuw",
            "The text was changed in the meantime; look at the new text and try again"
        )
    );

    public static readonly Refusal WroteIt = new(
        RefusalKind.Conflict,
        "draft.four_eyes",
        new(
            "U schreef mee aan dit document en kunt het daarom niet ondertekenen; vraag een andere mandaathouder",
            "You wrote part of this document and so cannot sign it; ask another mandate holder"
        )
    );

    public static readonly Refusal SignersFixed = new(
        RefusalKind.Conflict,
        "draft.signers_fixed",
        new(
            "Dit document ligt al ter ondertekening; wie ondertekent staat vast. Geef het eerst terug aan de redactie",
            "This document is waiting to be signed already; who signs is settled. Return it to its editors first"
        )
    );

    public static readonly Refusal OneOrTwoSign = new(
        RefusalKind.Conflict,
        "draft.one_or_two_sign",
        new(
            "Kies een of twee verschillende ministeries waarvan de bewindspersoon ondertekent",
            "Choose one or two different ministries whose minister signs"
        )
    );

    public static readonly Refusal NotReceived = new(
        RefusalKind.Conflict,
        "draft.not_received",
        new(
            "De Kamer heeft dit document nog niet ontvangen; eerder wordt het niet openbaar",
            "The Chamber has not received this document yet; it does not become public before that"
        )
    );

    public static readonly Refusal Embargo = new(
        RefusalKind.Conflict,
        "draft.embargo",
        new(
            "Het moment van openbaarmaking is niet bepaald of nog niet gekomen",
            "The moment of publication is not set, or has not come yet"
        )
    );

    public static readonly Refusal Known = new(
        RefusalKind.Conflict,
        "draft.known",
        new(
            "Aan dit document wordt al gewerkt; open het bestaande, of kies een andere naam",
            "This document is being worked on already; open that one, or choose another name"
        )
    );

    public static Refusal Held(DraftCheck? first) =>
        new(
            RefusalKind.Conflict,
            "draft.checked",
            first is null
                ? new("Dit document is nog niet nagekeken", "This document has not been checked yet")
                : new(
                    $"Dit houdt het document nog tegen: {first.Says.Nl}",
                    $"This still holds the document back: {first.Says.En}"
                )
        );
}
