using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings.Enter;

/// <summary>The words of the form with which a finding is entered.</summary>
static class EnterFindingTexts
{
    public static readonly Bilingual Title = new("Voer een onvolkomenheid in", "Enter an audit finding");
    public static readonly Bilingual Lead = new(
        "Neem over wat de auditor heeft vastgesteld. Wat u invoert blijft besloten; openbaar wordt alleen een tekst die de controller vrijgeeft.",
        "Copy what the auditor found. What you enter stays closed; only a text that the controller releases becomes public."
    );
    public static readonly Bilingual Enter = new("Zet in het register", "Put it in the register");
    public static readonly Bilingual YearHint = new(
        "Het jaar dat is onderzocht, zoals 2023.",
        "The year that was audited, such as 2023."
    );
    public static readonly Bilingual ReportHint = new(
        "Leeg als het rapport in het jaar erna verscheen.",
        "Empty when the report appeared the year after."
    );
    public static readonly Bilingual FoundByHint = new(
        "Code van de organisatie waarvoor de auditor werkt, zoals AR. Zij ziet dit, en alleen zij geeft het oordeel.",
        "Code of the organisation that the auditor works for, such as AR. She sees this, and she alone gives the verdict."
    );
    public static readonly Bilingual ChapterHint = new("Zoals VII of IIB.", "Such as VII or IIB.");
    public static readonly Bilingual PartHint = new(
        "Leeg als het over het hele departement gaat.",
        "Empty when it is about the whole department."
    );
    public static readonly Bilingual IsObjection = new("De auditor maakte bezwaar", "The auditor made an objection");
    public static readonly Bilingual PredecessorHint = new(
        "Code van hetzelfde punt in een eerder jaar, zoals BZK-2022-01. Leeg als het nieuw is.",
        "Code of the same issue in an earlier year, such as BZK-2022-01. Empty when it is new."
    );
    public static readonly Bilingual FirstYear = new("Eerste jaar", "First year");
    public static readonly Bilingual FirstYearHint = new(
        "Leeg als dat volgt uit het eerdere jaar, of als het nieuw is.",
        "Empty when it follows from the earlier year, or when it is new."
    );
    public static readonly Bilingual ReferenceHint = new(
        "Het nummer dat uw departement er zelf aan geeft. Leeg als het er geen heeft.",
        "The number that your department itself gives it. Empty when it has none."
    );
    public static readonly Bilingual Detail = new("Wat is vastgesteld?", "What was found?");
    public static readonly Bilingual DetailHint = new(
        "Dit blijft besloten. Staatsgeheimen horen hier niet.",
        "This stays closed. State secrets do not belong here."
    );
    public static readonly Bilingual Recommendations = new("Aanbevelingen", "Recommendations");
    public static readonly Bilingual RecommendationsHint = new("Eén per regel.", "One a line.");
    public static readonly Bilingual WhoMayRead = new("Wie mag dit lezen?", "Who may read this?");

    public static readonly Bilingual NoDepartment = new("Kies het departement.", "Choose the department.");
    public static readonly Bilingual NoYear = new("Schrijf een jaar, zoals 2023.", "Write a year, such as 2023.");
    public static readonly Bilingual YearToCome = new(
        "Dit jaar is nog niet voorbij: er is nog niets over vastgesteld.",
        "This year is not over: nothing was found about it yet."
    );
    public static readonly Bilingual ReportTooEarly = new(
        "Een rapport verschijnt niet vóór het jaar waarover het gaat.",
        "A report does not appear before the year that it is about."
    );
    public static readonly Bilingual NoFoundBy = new("Schrijf op wie dit vaststelde.", "Write down who found this.");
    public static readonly Bilingual OwnAuditor = new(
        "De auditor werkt niet voor het departement zelf of voor wie publiceert.",
        "The auditor works neither for the department itself nor for who publishes."
    );
    public static readonly Bilingual NoChapter = new(
        "Schrijf het begrotingshoofdstuk op.",
        "Write down the chapter of the budget."
    );
    public static readonly Bilingual NoName = new(
        "Schrijf in een paar woorden op wat er mis is.",
        "Write in a few words what is wrong."
    );
    public static readonly Bilingual NoDomain = new("Kies waar het over gaat.", "Choose what it is about.");
    public static readonly Bilingual NoSeverity = new("Kies hoe zwaar het weegt.", "Choose how heavily it weighs.");
    public static readonly Bilingual NoDetail = new("Schrijf op wat is vastgesteld.", "Write down what was found.");
    public static readonly Bilingual NoMarking = new("Kies een van de merkingen.", "Choose one of the markings.");
    public static readonly Bilingual NotForOthers = new(
        "Alleen het departement zelf voert in wat vertrouwelijk is: u zou het daarna niet zien.",
        "Only the department itself enters what is confidential: you would not see it afterwards."
    );
    public static readonly Bilingual NoPredecessor = new(
        "Deze onvolkomenheid staat niet in het register, of niet voor u.",
        "This finding is not in the register, or not for you."
    );
    public static readonly Bilingual PredecessorTooLate = new(
        "Deze onvolkomenheid is niet van een eerder jaar.",
        "This finding is not of an earlier year."
    );
    public static readonly Bilingual FirstYearTooLate = new(
        "Het eerste jaar ligt niet na het jaar van deze onvolkomenheid.",
        "The first year does not lie after the year of this finding."
    );

    public static Bilingual FirstYearOther(string code, int year) =>
        new($"{code} bestaat volgens het register sinds {year}.", $"By the register {code} exists since {year}.");

    public static readonly Bilingual LongRecommendation = new(
        "Een aanbeveling telt hoogstens 500 tekens, en er passen er twintig.",
        "A recommendation has 500 characters at most, and twenty fit."
    );
}
