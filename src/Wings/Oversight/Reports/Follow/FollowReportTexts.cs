using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Reports.Follow;

/// <summary>The words of the pages on which a report is followed.</summary>
static class FollowReportTexts
{
    public static readonly Bilingual Lead = new(
        "Wat auditors aanbevelen, wat departementen daarop zeggen, en of het is uitgevoerd. Een concept ziet alleen wie ermee werkt.",
        "What auditors recommend, what departments say to it, and whether it was carried out. A draft is seen only by those who work on it."
    );
    public static readonly Bilingual Facts = new("Gegevens", "Facts");
    public static readonly Bilingual Who = new("Wie dit nu ziet", "Who sees this now");
    public static readonly Bilingual Own = new("Naar de reactie van uw departement", "To your department's reaction");
    public static readonly Bilingual OnSite = new("Bekijk op de publieke site", "See it on the public site");
    public static readonly Bilingual AnswersTable = new("Reacties per departement", "Reactions by department");
    public static readonly Bilingual Stance = new("Overgenomen?", "Taken over?");
    public static readonly Bilingual SentOn = new("Verstuurd", "Sent");
    public static readonly Bilingual ForWhom = new("Voor", "For");
    public static readonly Bilingual Some = new(
        "Zolang het rapport niet openbaar is, ziet u alleen wat uw eigen departement is aanbevolen.",
        "As long as the report is not public you see only what is recommended to your own department."
    );

    public static readonly Bilingual SeenByAll = new(
        "Iedereen: het rapport is openbaar.",
        "Everybody: the report is public."
    );

    public static Bilingual SeenBy(string codes, bool wide) =>
        new(
            $"De auditor; {codes}, elk wat het zelf is aanbevolen{(wide ? "; de coördinator van wie publiceert" : "")}.",
            $"The auditor; {codes}, each what is recommended to itself{(wide ? "; the coordinator of who publishes" : "")}."
        );

    public static readonly Bilingual Why = new("Waarom?", "Why?");
    public static readonly Bilingual NewDue = new("Nieuwe laatste dag", "New last day");
    public static readonly Bilingual HoldHint = new("Leeg: het embargo eindigt nu.", "Empty: the embargo ends now.");
    public static readonly Bilingual SettleMeans = new(
        "Daarna kunnen er geen aanbevelingen meer bij. Het rapport is openbaar zodra het embargo voorbij is; zonder embargo meteen.",
        "After this no recommendations can be added. The report is public as soon as its embargo is over; without embargo at once."
    );
    public static readonly Bilingual DueBefore = new(
        "Deze dag is vóór de datum van het rapport.",
        "This day is before the date of the report."
    );
    public static readonly Bilingual DateBefore = new(
        "Het rapport is niet ouder dan het concept.",
        "The report is not older than the draft."
    );

    public static (Bilingual Title, Bilingual Button) Of(ReportVerb verb) =>
        verb switch
        {
            ReportVerb.Add => (new("Vul aanbevelingen aan", "Add recommendations"), new("Voeg toe", "Add")),
            ReportVerb.Move => (
                new("Geef een andere reactiedag", "Give another day for reactions"),
                new("Wijzig de dag", "Change the day")
            ),
            ReportVerb.Hold => (
                new("Wijzig het embargo", "Change the embargo"),
                new("Wijzig het embargo", "Change the embargo")
            ),
            _ => (new("Stel het rapport vast", "Settle the report"), new("Stel vast", "Settle")),
        };
}
