using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Preview;

static class PreviewTexts
{
    public static readonly Bilingual Tab = new("Inzage", "Preview");
    public static readonly Bilingual Lead = new(
        "Met een link leest iemand zonder account dit document zoals het openbaar zou worden, tot een dag die u kiest. Bewaard wordt dat er is gekeken, niet door wie.",
        "By a link somebody without an account reads this document as it would become public, until a day that you choose. It is kept that it was looked at, not by whom."
    );
    public static readonly Bilingual For = new("Voor wie", "For whom");
    public static readonly Bilingual ForHint = new(
        "Voor uw eigen overzicht, bijvoorbeeld 'griffie van de commissie'.",
        "For your own overview, for example 'the committee's clerk'."
    );
    public static readonly Bilingual NoFor = new(
        "Schrijf op voor wie deze link is",
        "Write down for whom this link is"
    );
    public static readonly Bilingual Until = new("Tot en met", "Up to and including");
    public static readonly Bilingual NoUntil = new(
        "Kies tot en met welke dag de link werkt",
        "Choose up to and including which day the link works"
    );
    public static readonly Bilingual BadUntil = new(
        "Kies een dag vanaf vandaag, binnen twee maanden",
        "Choose a day from today on, within two months"
    );
    public static readonly Bilingual New = new("Geef inzage", "Give a preview");
    public static readonly Bilingual Make = new("Maak een link", "Make a link");
    public static readonly Bilingual Made = new("De link is gemaakt", "The link was made");
    public static readonly Bilingual Once = new(
        "Kopieer de link nu: hij wordt nergens bewaard en is hierna niet meer te zien.",
        "Copy the link now: it is kept nowhere and cannot be seen again."
    );
    public static readonly Bilingual None = new("Niemand heeft inzage per link.", "Nobody has a preview by link.");
    public static readonly Bilingual Looks = new("Keer bekeken", "Times looked at");
    public static readonly Bilingual Last = new("Laatst bekeken", "Last looked at");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual Works = new("werkt", "works");
    public static readonly Bilingual Ended = new("beëindigd", "ended");
    public static readonly Bilingual End = new("Beëindig", "End");

    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "preview.missing",
        new(
            "Deze link werkt niet (meer). Vraag wie hem u gaf om een nieuwe",
            "This link does not work (any more). Ask who gave it to you for a new one"
        )
    );

    public static readonly Refusal EndedAlready = new(
        RefusalKind.Conflict,
        "preview.ended",
        new(
            "Deze link werkt al niet meer; er is niets te beëindigen",
            "This link does not work any more; there is nothing to end"
        )
    );

    public static readonly Refusal NoLonger = new(
        RefusalKind.Conflict,
        "preview.public",
        new(
            "Dit document is openbaar of ingetrokken; er is geen inzage vooraf meer",
            "This document is public or withdrawn; there is no preview of it any more"
        )
    );

    public static Bilingual EndOf(string whose) => new($"Beëindig de link voor {whose}", $"End the link for {whose}");

    public static Bilingual Draft(string nl, string en) =>
        new(
            $"Concept, niet openbaar: deze inzage eindigt op {nl}. Citeer er niet uit.",
            $"Draft, not public: this preview ends on {en}. Do not quote from it."
        );
}
