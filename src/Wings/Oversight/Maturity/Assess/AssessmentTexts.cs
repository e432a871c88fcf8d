using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Maturity.Assess;

/// <summary>The words of the pages with assessments.</summary>
static class AssessmentTexts
{
    public static readonly Bilingual Lead = new(
        "Op welk niveau organisaties hun informatiebeveiliging en informatiehuishouding hebben. Een beoordeling telt mee zodra een ander haar goedkeurde. Het gemiddelde is eerst per organisatie, en dan over organisaties.",
        "At which level organisations have their information security and information management. An assessment counts once somebody else agreed to it. The average is per organisation first, and then over organisations."
    );
    public static readonly Bilingual New = new("Voer een beoordeling in", "Enter an assessment");
    public static readonly Bilingual Keep = new("Leg voor aan de controller", "Put it to the controller");
    public static readonly Bilingual OrganisationHint = new(
        "Code of naam. Het departement zelf, of een onderdeel ervan.",
        "Code or name. The department itself, or a part of it."
    );
    public static readonly Bilingual ByHint = new(
        "Code van uw eigen departement, of van de auditor, zoals ADR.",
        "Code of your own department, or of the auditor, such as ADR."
    );
    public static readonly Bilingual LevelsHint = new(
        "Eén niveau, of van elke vraag een, met spaties ertussen: 2 3 2. Leeg als dit niet is gemeten.",
        "One level, or one of each question, with spaces between: 2 3 2. Empty when this was not measured."
    );
    public static readonly Bilingual NoYear = new("Schrijf een jaar, zoals 2023.", "Write a year, such as 2023.");
    public static readonly Bilingual YearToCome = new("Dit jaar moet nog beginnen.", "This year is still to begin.");
    public static readonly Bilingual NoLevels = new(
        "Vul van ten minste één onderwerp van dit model een niveau in.",
        "Fill in a level of at least one topic of this model."
    );
    public static readonly Bilingual Assessments = new("Beoordelingen", "Assessments");
    public static readonly Bilingual Nothing = new(
        "Er is nog geen beoordeling die u mag zien. Een ministerie voert ze in.",
        "There is no assessment yet that you may see. A ministry enters them."
    );
    public static readonly Bilingual Averages = new(
        "Gemiddelden, eerst per organisatie",
        "Averages, per organisation first"
    );
    public static readonly Bilingual Break = new(
        "Tot en met 2021 telden alle antwoorden bij elkaar. Vanaf 2022 is het gemiddelde eerst per organisatie: niet te vergelijken met de jaren ervoor.",
        "Up to and including 2021 all answers were taken together. From 2022 on the average is per organisation first: not to be compared with the years before."
    );
    public static readonly Bilingual Exists = new(
        "Van deze organisatie is er over dit jaar al een beoordeling.",
        "There is an assessment of this organisation over this year already."
    );

    public static Bilingual NotALevel(string text, int most) =>
        new(
            $"'{text}' is geen niveau van 1 tot en met {MaturityTexts.Number(most)}.",
            $"'{text}' is no level from 1 to {MaturityTexts.Number(most)}."
        );

    public static Bilingual TitleOf(string organisation, int year) =>
        new($"Volwassenheid van {organisation}, {year}", $"Maturity of {organisation}, {year}");

    /// <summary>Heading and button.</summary>
    public static (Bilingual Title, Bilingual Button) Of(AssessmentVerb verb) =>
        verb switch
        {
            AssessmentVerb.Correct => (
                new("Corrigeer de niveaus", "Correct the levels"),
                new("Bewaar de niveaus", "Keep the levels")
            ),
            AssessmentVerb.Agree => (new("Keur goed", "Agree"), new("Keur goed", "Agree")),
            _ => (new("Heropen", "Reopen"), new("Heropen", "Reopen")),
        };
}
