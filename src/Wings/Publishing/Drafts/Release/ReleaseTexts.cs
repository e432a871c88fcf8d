using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Release;

static class ReleaseTexts
{
    public static readonly Bilingual Tab = new("Vrijgaven", "Releases");
    public static readonly Bilingual Lead = new(
        "Wat afwijkt van de cijfers gaat alleen naar buiten als twee mensen dat samen willen: wie tekent namens een bewindspersoon die dit document ondertekent, en een ander van wie publiceert. De reden wordt openbaar, en naast de zin staat dan 'wijkt af van de cijfers' met wat er is berekend.",
        "What deviates from the figures goes out only when two people want so together: who signs for a minister who signs this document, and somebody else of who publishes. The reason becomes public, and beside the sentence then stands 'deviates from the figures' with what was computed."
    );
    public static readonly Bilingual Sentence = new("In de zin", "In the sentence");
    public static readonly Bilingual Figure = new("Cijfer", "Figure");
    public static readonly Bilingual Verdict = new("Oordeel, met wat is berekend", "Verdict, with what was computed");
    public static readonly Bilingual Reason = new("Openbare reden", "Public reason");
    public static readonly Bilingual Hands = new("Wie", "Who");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual None = new(
        "Van dit document is niets vrijgegeven, en niemand vroeg erom.",
        "Nothing of this document was released, and nobody asked for it."
    );
    public static readonly Bilingual Asked = new("wacht op de tweede", "waits for the second");
    public static readonly Bilingual Released = new("vrijgegeven", "released");
    public static readonly Bilingual Withdrawn = new("ingetrokken", "withdrawn");
    public static readonly Bilingual Lapsed = new(
        "vervallen: tekst of cijfer is veranderd",
        "lapsed: text or figure has changed"
    );
    public static readonly Bilingual AskTitle = new("Wat nog niet klopt", "What does not hold yet");
    public static readonly Bilingual Ask = new("Vraag vrijgave", "Ask for a release");
    public static readonly Bilingual Accept = new("Laat door", "Let through");
    public static readonly Bilingual ReasonHint = new(
        "Dit leest iedereen. Zeg waarom de zin blijft staan.",
        "Everybody reads this. Say why the sentence stays."
    );
    public static readonly Bilingual NoReason = new(
        "Schrijf op waarom deze zin blijft staan; die reden wordt openbaar",
        "Write down why this sentence stays; that reason becomes public"
    );
    public static readonly Bilingual Confirm = new("Geef vrij als tweede", "Release as the second");
    public static readonly Bilingual Withdraw = new("Trek in", "Withdraw");

    public static Bilingual Waits(string title, string words) =>
        new(
            $"{title}: vrijgave van '{words}' wacht op een tweede",
            $"{title}: release of '{words}' waits for a second"
        );

    public static readonly Bilingual Look = new("Bekijk", "Look");
}
