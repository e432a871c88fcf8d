using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Documents;

static class DocumentTexts
{
    public static readonly Bilingual To = new("Aan", "To");
    public static readonly Bilingual Date = new("Datum", "Date");
    public static readonly Bilingual Reference = new("Kenmerk", "Reference");
    public static readonly Bilingual KnownAt = new("Stand van de cijfers", "State of the figures");
    public static readonly Bilingual Latest = new("laatste stand", "latest state");
    public static readonly Bilingual Readability = new("Leesbaarheid", "Readability");
    public static readonly Bilingual Contents = new("Inhoud", "Contents");
    public static readonly Bilingual Account = new("Verantwoording", "Account");
    public static readonly Bilingual AccountLead = new(
        "Elke uitspraak met een cijfer, in de volgorde van de tekst, met het oordeel. Kies de woorden voor de berekening.",
        "Every statement with a figure, in the order of the text, with its verdict. Choose the words for the computation."
    );
    public static readonly Bilingual AccountAll = new(
        "Alle uitspraken met hun oordeel",
        "All statements with their verdicts"
    );
    public static readonly Bilingual Previous = new("Vorige uitspraak", "Previous statement");
    public static readonly Bilingual Next = new("Volgende uitspraak", "Next statement");
    public static readonly Bilingual Claim = new("Uitspraak", "Statement");
    public static readonly Bilingual Claims = new("Uitspraken", "Statements");
    public static readonly Bilingual Verdict = new("Oordeel", "Verdict");
    public static readonly Bilingual Figure = new("Cijfer", "Figure");
    public static readonly Bilingual Back = new("Terug naar de tekst", "Back to the text");
    public static readonly Bilingual Value = new("Berekend", "Computed");
    public static readonly Bilingual At = new("Waarde", "Value");
    public static readonly Bilingual From = new("Vergeleken met", "Compared with");
    public static readonly Bilingual States = new("De woorden zeggen", "The words state");
    public static readonly Bilingual Parts = new("De delen van de uitspraak", "The parts of the statement");
    public static readonly Bilingual Words = new("Woorden", "Words");
    public static readonly Bilingual Reason = new("Waarom", "Why");
    public static readonly Bilingual WouldHold = new("Wel waar zou zijn", "What would hold");
    public static readonly Bilingual Course = new("Verloop", "Course");
    public static readonly Bilingual Origin = new("Waar het cijfer vandaan komt", "Where the figure comes from");
    public static readonly Bilingual OriginOfFrom = new(
        "Waar het beginpunt vandaan komt",
        "Where the starting point comes from"
    );
    public static readonly Bilingual Address = new("Adres", "Address");
    public static readonly Bilingual Contradicts = new("Spreekt tegen", "Contradicts");
    public static readonly Bilingual SameDocument = new("in dit document", "in this document");
    public static readonly Bilingual Was = new("Was", "Was");
    public static readonly Bilingual Is = new("Is nu", "Is now");
    public static readonly Bilingual CorrectedBy = new("Gecorrigeerd door", "Corrected by");
    public static readonly Bilingual FileAndCell = new("Bestand en cel", "File and cell");
    public static readonly Bilingual WasAndIs = new("wat er stond en wat er staat", "what it was and what it is");
    public static readonly Bilingual Exceptions = new("Wat niet zonder meer klopt", "What does not simply hold");
    public static readonly Bilingual ExceptionsLead = new(
        "Uitspraken die afwijken, te zwak zijn gesteld, niet zijn na te gaan of na een correctie veranderden, met de reden.",
        "Statements that deviate, are understated, cannot be verified or changed by a correction, with the reason."
    );
    public static readonly Bilingual Errata = new("Errata", "Errata");
    public static readonly Bilingual ErrataLead = new(
        "Na publicatie zijn cijfers gecorrigeerd. Deze uitspraken zijn daardoor veranderd; de tekst hierboven is gebleven zoals zij werd gepubliceerd.",
        "Figures were corrected after publication. These statements changed by it; the text above has stayed as it was published."
    );
    public static readonly Bilingual Untagged = new("Uitspraken zonder onderbouwing", "Statements without support");
    public static readonly Bilingual UntaggedLead = new(
        "Deze woorden stellen een feit, maar verwijzen naar geen cijfer.",
        "These words state a fact, yet refer to no figure."
    );
    public static readonly Bilingual Evidence = new("Waaruit dit blijkt", "What shows this");
    public static readonly Bilingual Entry = new("Regel", "Entry");
    public static readonly Bilingual Says = new("Zegt", "Says");
    public static readonly Bilingual Row = new("Staat in", "Stands in");
    public static readonly Bilingual MadeUp = new("verzonnen voor deze oefening", "made up for this exercise");

    /// <summary>Printed beside the words.</summary>
    public static readonly Bilingual ByMadeUp = new("volgens een verzonnen regel", "by a made-up row");
    public static readonly Bilingual MadeUpLead = new(
        "Dit oordeel rust op een regel die voor deze oefening is verzonnen. Het zegt niets over wat er in werkelijkheid gebeurde.",
        "This verdict rests on a row that was made up for this exercise. It says nothing of what happened in reality."
    );
    public static readonly Bilingual MadeUpFigureLead = new(
        "Dit oordeel rust op cijfers die voor deze oefening zijn verzonnen. Het zegt niets over wat er in werkelijkheid gebeurde.",
        "This verdict rests on figures that were made up for this exercise. It says nothing of what happened in reality."
    );
    public static readonly Bilingual Judgements = new("Oordelen zonder cijfer", "Judgements without a figure");
    public static readonly Bilingual JudgementsLead = new(
        "Deze oorzaken noemt de afzender als eigen oordeel. Er ligt geen berekening onder, en het systeem zegt er niets over.",
        "The sender names these causes as a judgement of their own. No calculation lies beneath, and the system says nothing of them."
    );
    public static readonly Bilingual Whose = new("Van wie", "Whose");
    public static readonly Bilingual External = new("Cijfers van anderen", "Figures of others");
    public static readonly Bilingual ExternalLead = new(
        "Deze cijfers komen van een ander en zijn hier niet nagerekend.",
        "These figures are somebody else's and were not recomputed here."
    );
    public static readonly Bilingual Problems = new("Wat publicatie tegenhoudt", "What blocks publication");
    public static readonly Bilingual Line = new("Regel", "Line");
    public static readonly Bilingual Message = new("Wat er is", "What it is");
    public static readonly Bilingual Source = new("Bron", "Source");
    public static readonly Bilingual NoClaims = new(
        "Dit document doet geen uitspraken met cijfers.",
        "This document makes no statements with figures."
    );
    public static readonly Bilingual InTable = new("Tabel bij de grafiek", "The chart's table");
    public static readonly Bilingual NoMap = new(
        "Hier staan staven in plaats van een kaart: een kaart is er alleen van de twaalf provincies, en dit zijn andere onderdelen.",
        "Bars stand here instead of a map: there is a map of the twelve provinces only, and these are other parts."
    );
    public static readonly Bilingual Downloads = new("Dit document meenemen", "Take this document along");
    public static readonly Bilingual TableInText = new("Tabel", "Table");
    public static readonly Bilingual Times = new("keer", "times");

    public static Bilingual AllExceptions(int count) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Alle {count} uitspraken die niet zonder meer kloppen"),
            string.Create(CultureInfo.InvariantCulture, $"All {count} statements that do not simply hold")
        );

    /// <summary>A claim's page computes with what was known when it was published.</summary>
    public static Bilingual BelowAsPublished(DateOnly? day) =>
        day is { } known
            ? new(
                $"Hieronder staat de berekening met de stand van {Days.Long(known, Language.Nl)}, zoals die werd gepubliceerd.",
                $"Below is the computation with the state of {Days.Long(known, Language.En)}, as it was published."
            )
            : new(
                "Hieronder staat de berekening zoals die werd gepubliceerd.",
                "Below is the computation as published."
            );

    /// <summary>In a list in another language: the reader should know before choosing.</summary>
    public static Bilingual WrittenIn(Language language) =>
        language == Language.Nl ? new("in het Nederlands", "in Dutch") : new("in het Engels", "in English");

    /// <summary>Which of the document's claims it is.</summary>
    public static Bilingual Place(int number, int of) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Uitspraak {number} van {of}"),
            string.Create(CultureInfo.InvariantCulture, $"Statement {number} of {of}")
        );

    public static Bilingual Kind(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Report => new("Rapport", "Report"),
            DocumentKind.Public => new("Publieksversie", "Public version"),
            DocumentKind.Letter => new("Brief", "Letter"),
            _ => new("Bijlage", "Annex"),
        };

    public static Bilingual Released(string day, string dayEn, string reason) =>
        new(
            $"Op {day} vrijgegeven door de houder van het mandaat en een tweede persoon. Reden: {reason}",
            $"Released on {dayEn} by the holder of the mandate and a second person. Reason: {reason}"
        );

    public static Bilingual Accepted(string reason) =>
        new($"Door de coördinator doorgelaten. Reden: {reason}", $"Let through by the coordinator. Reason: {reason}");

    /// <summary>The score with its measure, and what it is taken for.</summary>
    public static Bilingual Ease(decimal score, bool plain) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{score:0.0}").Replace('.', ',')
                + (plain ? " (Flesch-Douma; vanaf 60 geldt als B1)" : " (Flesch-Douma; onder 60, moeilijker dan B1)"),
            string.Create(CultureInfo.InvariantCulture, $"{score:0.0}")
                + (plain ? " (Flesch; 60 and over counts as B1)" : " (Flesch; under 60, harder than B1)")
        );
}
