using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.FactCheck;

static class FactTexts
{
    public static readonly Bilingual Tab = new("Feitencheck", "Fact check");
    public static readonly Bilingual Menu = new("Feitencheck", "Fact check");
    public static readonly Bilingual Title = new("Wat er over ons staat", "What is said of us");
    public static readonly Bilingual Lead = new(
        "Hier staan de passages die over uw ministerie gaan, en niet meer dan dat. Bevestig dat ze kloppen, of schrijf bij een passage wat er moet staan.",
        "Here are the passages that are about your ministry, and no more than those. Confirm that they are right, or write at a passage what it has to say."
    );
    public static readonly Bilingual NoneToCheck = new(
        "Er ligt nu geen document bij uw ministerie voor feitencheck. Zodra er een is, staat het hier en onder Mijn werk.",
        "No document is with your ministry for fact check now. Once there is one, it stands here and under My work."
    );
    public static readonly Bilingual Document = new("Document", "Document");
    public static readonly Bilingual Passages = new("Passages", "Passages");
    public static readonly Bilingual Until = new("Voor", "By");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual Ministry = new("Ministerie", "Ministry");
    public static readonly Bilingual Corrections = new("Open verbeteringen", "Open corrections");
    public static readonly Bilingual ConfirmTitle = new("Alles klopt", "All is right");
    public static readonly Bilingual Confirm = new("Bevestig deze passages", "Confirm these passages");
    public static readonly Bilingual CorrectTitle = new("Iets klopt niet", "Something is wrong");
    public static readonly Bilingual Correct = new("Stuur de verbeteringen", "Send the corrections");
    public static readonly Bilingual Says = new("Wat moet hier staan?", "What has to stand here?");
    public static readonly Bilingual NoCorrection = new(
        "Schrijf bij ten minste een passage wat er moet staan, of bevestig dat alles klopt",
        "Write at least at one passage what it has to say, or confirm that all is right"
    );
    public static readonly Bilingual Closed = new(
        "De feitencheck is gesloten; u leest hier wat er nu over uw ministerie staat.",
        "The fact check is closed; here you read what is said of your ministry now."
    );
    public static readonly Bilingual Verdicts = new("Uitspraken in deze passage", "Claims in this passage");
    public static readonly Bilingual Sent = new("Wat u verbeterde", "What you corrected");
    public static readonly Bilingual Answer = new("Antwoord", "Answer");
    public static readonly Bilingual Open = new("nog niet beantwoord", "not answered yet");
    public static readonly Bilingual Taken = new("overgenomen", "taken over");
    public static readonly Bilingual Declined = new("niet overgenomen", "not taken over");
    public static readonly Bilingual Nobody = new(
        "In dit document staat niets over een ministerie.",
        "This document says nothing of any ministry."
    );
    public static readonly Bilingual Now = new("Zo staat het er nu", "As it stands now");
    public static readonly Bilingual Theirs = new("Wat het ministerie schrijft", "What the ministry writes");
    public static readonly Bilingual Text = new("De nieuwe passage", "The new passage");
    public static readonly Bilingual TextHint = new(
        "In Markdown; laat de verwijzingen naar cijfers staan. Alleen deze passage verandert.",
        "In Markdown; leave the references to figures. Only this passage changes."
    );
    public static readonly Bilingual Take = new("Neem over als nieuwe versie", "Take over as a new version");
    public static readonly Bilingual Why = new("Waarom niet", "Why not");
    public static readonly Bilingual WhyHint = new("Het ministerie leest dit.", "The ministry reads this.");
    public static readonly Bilingual NoWhy = new(
        "Schrijf op waarom dit niet wordt overgenomen; het ministerie leest dat",
        "Write down why this is not taken over; the ministry reads that"
    );
    public static readonly Bilingual NoText = new(
        "De passage kan niet leeg zijn; haal haar in de tekst zelf weg als zij moet vervallen",
        "The passage cannot be empty; remove it in the text itself if it has to go"
    );
    public static readonly Bilingual Decline = new("Leg uit waarom niet", "Explain why not");
    public static readonly Bilingual Gone = new(
        "Deze passage staat zo niet meer in de tekst; leg uit wat ermee is gebeurd.",
        "This passage no longer stands in the text like this; explain what happened to it."
    );
    public static readonly Bilingual Check = new("Kijk na", "Check");

    public static Bilingual Waits(string title) =>
        new($"Klopt wat er over ons staat? {title}", $"Is it right what is said of us? {title}");

    public static Bilingual Of(FactState state) =>
        state switch
        {
            FactState.Confirmed => new("bevestigd", "confirmed"),
            FactState.Corrected => new("verbeterd, wacht op antwoord", "corrected, waits for an answer"),
            FactState.Silent => new("zwijgt", "silent"),
            _ => new("nog niet beantwoord", "not answered yet"),
        };

    public static Bilingual StillWaiting(string organisation) =>
        new(
            $"{organisation} heeft nog niet bevestigd wat er over dat ministerie staat",
            $"{organisation} has not confirmed yet what is said of that ministry"
        );

    public static Bilingual WasSilent(string organisation) =>
        new(
            $"{organisation} zweeg over wat er over dat ministerie staat, en de termijn is voorbij",
            $"{organisation} was silent about what is said of that ministry, and the term has passed"
        );

    public static Bilingual NotAnswered(string organisation, int many) =>
        new(
            $"{organisation} verbeterde iets; {many} {(many == 1 ? "verbetering wacht" : "verbeteringen wachten")} op antwoord",
            $"{organisation} corrected something; {many} {(many == 1 ? "correction waits" : "corrections wait")} for an answer"
        );
}
