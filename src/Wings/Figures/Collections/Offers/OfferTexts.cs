using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Offers;

/// <summary>The words with which numbers of the office's own registers are taken over.</summary>
static class OfferTexts
{
    public static readonly Bilingual Title = new("Uit onze eigen registers", "From our own registers");
    public static readonly Bilingual Lead = new(
        "Deze cijfers telt Rekenschap uit de registers van toezeggingen en onvolkomenheden. Er wordt een aanlevering van gemaakt met wat afwijkt van wat is aanvaard. Die gaat de gewone weg: u dient in, de controller keurt goed, de coördinator aanvaardt.",
        "These figures are counted from the registers of promises and deficiencies. A delivery is made with what differs from what was accepted. It goes the usual way: you submit, the controller approves, the coordinator accepts."
    );
    public static readonly Bilingual Same = new(
        "Wat is aanvaard, is wat de registers nu tellen.",
        "What was accepted is what the registers count now."
    );
    public static readonly Bilingual Nothing = new(
        "De registers hebben over deze periode nog niets te tellen.",
        "The registers have nothing to count yet for this period."
    );
    public static readonly Bilingual Take = new("Maak hiervan een aanlevering", "Make a delivery of this");
    public static readonly Bilingual Busy = new(
        "Er is al een aanlevering onderweg. Zodra die is aanvaard of teruggestuurd, kunt u deze cijfers overnemen.",
        "A delivery is under way. Once it is accepted or returned, you can take these figures over."
    );
    public static readonly Bilingual Figure = new("Cijfer", "Figure");
    public static readonly Bilingual Place = new("Waarvan", "Of what");
    public static readonly Bilingual Accepted = new("Aanvaard", "Accepted");
    public static readonly Bilingual Counted = new("Telt nu", "Counts now");
    public static readonly Bilingual Then = new("Geteld", "Counted");
    public static readonly Bilingual Rows = new("Uit welke rijen", "From which rows");
    public static readonly Bilingual Digest = new("Kenmerk van die rijen (SHA-256)", "Digest of those rows (SHA-256)");
    public static readonly Bilingual KeptBack = new("niet openbaar", "not public");
    public static readonly Bilingual KeptBackMeans = new(
        "Er is een aantal, maar het is te klein om te tonen, of zou een ander klein aantal verraden.",
        "There is a number, but it is too small to show, or it would tell another small number."
    );
    public static readonly Bilingual NothingEntered = new(
        "Hiervan staat niets in het register; dat zegt niet dat er niets was.",
        "The register has nothing of this; that does not say that there was nothing."
    );
    public static readonly Bilingual NoRows = new("geen", "none");
    public static readonly Bilingual TakenTitle = new(
        "Waar deze cijfers zijn geteld",
        "Where these figures were counted"
    );
    public static readonly Bilingual Moved = new(
        "De registers zijn sindsdien veranderd. Stuur de aanlevering terug, of neem de cijfers opnieuw over.",
        "The registers have changed since. Return the delivery, or take the figures over again."
    );

    /// <summary>"3 cijfers wijken af van wat is aanvaard".</summary>
    public static Bilingual News(int count) =>
        count == 1
            ? new("1 cijfer is anders dan wat is aanvaard", "1 figure differs from what was accepted")
            : new($"{count} cijfers zijn anders dan wat is aanvaard", $"{count} figures differ from what was accepted");

    public static Bilingual TakenOn(string nl, string en) =>
        new(
            $"Geteld op {nl}. Elke rij staat er met haar versie; de daden tot die versie staan in het grootboek.",
            $"Counted on {en}. Each row stands with its version; the deeds up to that version are in the ledger."
        );
}
