using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>The words of the signed-in pages on which findings are followed.</summary>
static class FollowFindingTexts
{
    public static readonly Bilingual Lead = new(
        "Wat de auditor vond, wat het departement eraan doet, en wat beiden ervan vinden. U ziet alleen waar u van mag weten.",
        "What the auditor found, what the department does about it, and what both think of it. You see only what you may know of."
    );
    public static readonly Bilingual Found = new("Wat is vastgesteld", "What was found");
    public static readonly Bilingual Story = new("Door de jaren", "Through the years");
    public static readonly Bilingual Step = new("Overgang", "Step");
    public static readonly Bilingual Verdicts = new("Drie oordelen", "Three judgements");
    public static readonly Bilingual ThreeOwners = new(
        "Het departement zegt wat het zelf vindt, de Auditdienst Rijk wat zij ervan vindt; alleen de auditor die het vaststelde, zegt of het is opgelost. Elk schrijft alleen het eigen oordeel.",
        "The department says what it thinks itself, the Auditdienst Rijk what she thinks of it; only the auditor who found it says whether it is solved. Each writes its own judgement only."
    );
    public static readonly Bilingual Opinion = new(
        "Oordeel van de Auditdienst Rijk",
        "Opinion of the Auditdienst Rijk"
    );
    public static readonly Bilingual Correct = new(
        "Verbeter wat verkeerd is overgenomen",
        "Correct what was copied wrong"
    );
    public static readonly Bilingual Judgement = new("Oordeel van het departement", "The department's judgement");
    public static readonly Bilingual Verdict = new(
        "Oordeel van de auditor, jaar erna",
        "The auditor's verdict, the year after"
    );
    public static readonly Bilingual Expected = new("Verwachting van het departement", "The department's expectation");
    public static readonly Bilingual InShort = new("In het kort", "In short");
    public static readonly Bilingual InWords = new("In woorden", "In words");
    public static readonly Bilingual WhoSays = new("Wie dit zegt", "Who says so");
    public static readonly Bilingual NoVerdict = new("nog geen oordeel", "no verdict yet");
    public static readonly Bilingual Recommendations = new("Aanbevelingen", "Recommendations");
    public static readonly Bilingual NoRecommendations = new(
        "De auditor deed geen aanbeveling.",
        "The auditor recommended nothing."
    );
    public static readonly Bilingual Answer = new("Antwoord van de minister", "The minister's answer");
    public static readonly Bilingual Promise = new("Toezegging", "Promise");
    public static readonly Bilingual Afterword = new("Nawoord van de auditor", "The auditor's afterword");
    public static readonly Bilingual NoAnswer = new("nog geen antwoord", "no answer yet");
    public static readonly Bilingual NoMeasures = new("Er is nog geen maatregel.", "There is no measure yet.");
    public static readonly Bilingual AddMeasure = new("Voeg een maatregel toe", "Add a measure");
    public static readonly Bilingual Standing = new("Stand van zaken", "State of affairs");
    public static readonly Bilingual StandingOn = new("Peildatum", "Reference date");
    public static readonly Bilingual Support = new("Steun van wie publiceert", "Help of who publishes");
    public static readonly Bilingual None = new("nog niets", "nothing yet");
    public static readonly Bilingual Public = new("Openbare tekst", "Public text");
    public static readonly Bilingual NotPublic = new(
        "Er is niets vrijgegeven: niemand buiten ziet dat dit er is.",
        "Nothing was released: nobody outside sees that this exists."
    );
    public static readonly Bilingual Draft = new("Concept, nog niet vrijgegeven", "Draft, not released yet");
    public static readonly Bilingual OnSite = new(
        "Zo staat het op de publieke pagina",
        "As it stands on the public page"
    );
    public static readonly Bilingual NextYear = new(
        "Voer dit in als punt van het jaar erna",
        "Enter this as an issue of the year after"
    );
    public static readonly Bilingual Readers = new("Auditors die meelezen", "Auditors who read along");
    public static readonly Bilingual Until = new("tot en met", "until");
    public static readonly Bilingual Facts = new("Kenmerken", "Facts");

    // Of measures.
    public static readonly Bilingual What = new("Wat gebeurt er?", "What is done?");
    public static readonly Bilingual Measure = new("Maatregel", "Measure");
    public static readonly Bilingual Owner = new("Eigenaar", "Owner");
    public static readonly Bilingual OwnerHint = new(
        "Een onderdeel, geen persoon.",
        "A part of the organisation, not a person."
    );
    public static readonly Bilingual Start = new("Begin", "Start");
    public static readonly Bilingual Planned = new("Gepland gereed", "Planned ready");
    public static readonly Bilingual Ready = new("Werkelijk gereed", "Actually ready");
    public static readonly Bilingual Stage = new("Stadium", "Stage");
    public static readonly Bilingual StageHint = new(
        "Opzet: op papier. Bestaan: ingevoerd. Werking: aangetoond dat het werkt.",
        "Design: on paper. Existence: in place. Operation: shown to work."
    );
    public static readonly Bilingual Status = new("Status", "Status");
    public static readonly Bilingual Evidence = new("Bewijs", "Evidence");
    public static readonly Bilingual EvidenceHint = new("Waar het te vinden is.", "Where it is found.");
    public static readonly Bilingual KeepMeasure = new("Bewaar de maatregel", "Keep the measure");
    public static readonly Bilingual BackToFinding = new("Naar de onvolkomenheid", "To the finding");
    public static readonly Bilingual NoWhat = new("Schrijf op wat er gebeurt.", "Write down what is done.");
    public static readonly Bilingual NoOwner = new(
        "Schrijf op welk onderdeel dit doet.",
        "Write down which part does this."
    );
    public static readonly Bilingual NoDay = new(
        "Vul de dag in, zoals 2024-05-15.",
        "Fill in the day, such as 2024-05-15."
    );
    public static readonly Bilingual NoStage = new("Kies hoe ver het is.", "Choose how far it is.");
    public static readonly Bilingual EndBeforeStart = new(
        "Deze dag ligt vóór het begin.",
        "This day lies before the start."
    );
    public static readonly Bilingual ToCome = new("Deze dag moet nog komen.", "This day is still to come.");
    public static readonly Bilingual NoEvidence = new(
        "Werking telt pas met bewijs: schrijf op waar het te vinden is.",
        "Operation counts only with evidence: write down where it is found."
    );

    public static Bilingual MeasureTitle(int number, string code) =>
        new($"Maatregel {number} bij {code}", $"Measure {number} of {code}");
}
