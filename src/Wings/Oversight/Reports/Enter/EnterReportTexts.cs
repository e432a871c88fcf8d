using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Reports.Enter;

/// <summary>The words of the form with which a report is entered.</summary>
static class EnterReportTexts
{
    public const int MostRecommendation = 1000;

    public static readonly Bilingual Title = new("Voer een auditrapport in", "Enter an audit report");
    public static readonly Bilingual Lead = new(
        "Een concept zien alleen u, de departementen waaraan iets wordt aanbevolen, en bij een rijksbreed rapport de coördinator van wie publiceert. Een vastgesteld rapport is openbaar zodra het embargo voorbij is; zonder embargo meteen.",
        "A draft is seen by you, by the departments to which anything is recommended, and for a report on government as a whole by the coordinator of who publishes. A settled report is public as soon as its embargo is over; without embargo at once."
    );
    public static readonly Bilingual Enter = new("Zet in het register", "Put it in the register");
    public static readonly Bilingual AuditorHint = new(
        "Code van de organisatie van wie het rapport is, zoals AR of ADR.",
        "Code of the organisation whose report it is, such as AR or ADR."
    );
    public static readonly Bilingual Name = new("Titel", "Title");
    public static readonly Bilingual YearHint = new(
        "Het jaar dat is onderzocht, zoals 2023.",
        "The year that was audited, such as 2023."
    );
    public static readonly Bilingual PaperHint = new(
        "Zoals 31 490, nr. 338. Leeg als het (nog) geen Kamerstuk is.",
        "Such as 31 490, nr. 338. Empty when it is no paper of parliament (yet)."
    );
    public static readonly Bilingual IsWide = new(
        "Het rapport is rijksbreed",
        "The report is on government as a whole"
    );
    public static readonly Bilingual State = new("Is dit een concept?", "Is this a draft?");
    public static readonly Bilingual Draft = new("Een concept", "A draft");
    public static readonly Bilingual Final = new("Het vastgestelde rapport", "The settled report");
    public static readonly Bilingual DueHint = new(
        "De laatste dag waarop een reactie op tijd is.",
        "The last day on which a reaction is in time."
    );
    public static readonly Bilingual EmbargoDay = new(
        "Op welke dag eindigt het embargo?",
        "On which day does the embargo end?"
    );
    public static readonly Bilingual EmbargoHint = new(
        "Leeg als er geen embargo is.",
        "Empty when there is no embargo."
    );
    public static readonly Bilingual Hour = new("Tot hoe laat op die dag?", "Until what time on that day?");
    public static readonly Bilingual HourHint = new(
        "Nederlandse tijd, zoals 10:00. Leeg is het begin van die dag.",
        "Dutch time, such as 10:00. Empty is the beginning of that day."
    );
    public static readonly Bilingual Departments = new(
        "Voor welke departementen zijn de aanbevelingen?",
        "For which departments are the recommendations?"
    );
    public static readonly Bilingual RecommendationsHint = new(
        "Eén per regel. Is er een niet voor alle gekozen departementen, begin die regel dan met codes en een dubbele punt: 'BZK, FIN: ...'.",
        "One a line. When one is not for all departments chosen, begin that line with codes and a colon: 'BZK, FIN: ...'."
    );

    public static readonly Bilingual NoAuditor = new(
        "Schrijf op van wie het rapport is.",
        "Write down whose report it is."
    );
    public static readonly Bilingual OwnAuditor = new(
        "De auditor werkt niet voor wie publiceert.",
        "The auditor does not work for who publishes."
    );
    public static readonly Bilingual NoName = new("Geef het rapport zijn titel.", "Give the report its title.");
    public static readonly Bilingual NoReference = new("Schrijf het kenmerk op.", "Write down the reference.");
    public static readonly Bilingual NoYear = new("Schrijf een jaar, zoals 2023.", "Write a year, such as 2023.");
    public static readonly Bilingual YearTooLate = new(
        "Een rapport gaat niet over een jaar na zijn datum.",
        "A report is not about a year after its date."
    );
    public static readonly Bilingual NoDay = new(
        "Vul de dag in, zoals 2024-05-15.",
        "Fill in the day, such as 2024-05-15."
    );
    public static readonly Bilingual ToCome = new("Deze dag moet nog komen.", "This day is still to come.");
    public static readonly Bilingual NoState = new("Kies concept of vastgesteld.", "Choose draft or settled.");
    public static readonly Bilingual NotForOthers = new(
        "Een concept over één departement voert de auditor zelf in: u zou het daarna niet zien.",
        "A draft on one department is entered by the auditor herself: you would not see it afterwards."
    );
    public static readonly Bilingual DueTooEarly = new(
        "De reactie kan niet vóór het rapport worden gevraagd.",
        "The reaction cannot be asked before the report."
    );
    public static readonly Bilingual NoEmbargoDay = new(
        "Vul ook de dag van het embargo in, of laat het uur leeg.",
        "Fill in the day of the embargo too, or leave the hour empty."
    );
    public static readonly Bilingual NoHour = new("Vul het uur in, zoals 10:00.", "Fill in the hour, such as 10:00.");
    public static readonly Bilingual NoSuchHour = new(
        "Dit uur wordt die nacht overgeslagen: de klok gaat vooruit. Kies een ander.",
        "This hour is skipped that night: the clock goes forward. Choose another."
    );
    public static readonly Bilingual EmbargoOver = new(
        "Dit tijdstip is al voorbij. Kies een later tijdstip, of laat het leeg.",
        "This time has passed. Choose a later one, or leave it empty."
    );
    public static readonly Bilingual NoRecommendations = new(
        "Schrijf ten minste één aanbeveling op.",
        "Write down at least one recommendation."
    );
    public static readonly Bilingual TooLong = new(
        $"Een aanbeveling telt hoogstens {MostRecommendation} tekens, en er passen er {AuditReport.MostRecommendations}.",
        $"A recommendation has {MostRecommendation} characters at most, and {AuditReport.MostRecommendations} fit."
    );

    public static Bilingual Unknown(IReadOnlyCollection<string> names) =>
        new(
            $"Deze departementen kennen wij vandaag niet: {string.Join(", ", names)}.",
            $"These departments we do not know today: {string.Join(", ", names)}."
        );

    public static Bilingual ForNobody(int line) =>
        new(
            $"Aanbeveling {ReportTexts.Number(line)} is voor niemand, of zegt niets. Kies departementen, of begin de regel met hun codes.",
            $"Recommendation {ReportTexts.Number(line)} is for nobody, or says nothing. Choose departments, or begin the line with their codes."
        );

    public static Bilingual PaperTooEarly(Bilingual day) =>
        new(
            $"Volgens het register is dit Kamerstuk van {day.Nl}, en dus ouder dan het rapport.",
            $"By the register this paper is of {day.En}, and so older than the report."
        );
}
