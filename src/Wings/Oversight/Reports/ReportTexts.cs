using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Reports.Reactions;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Reports;

/// <summary>The words of all pages with audit reports.</summary>
static class ReportTexts
{
    public static readonly Bilingual Title = new("Auditrapporten", "Audit reports");
    public static readonly Bilingual Report = new("Rapport", "Report");
    public static readonly Bilingual Reference = new("Kenmerk", "Reference");
    public static readonly Bilingual Paper = new("Kamerstuk", "Paper of parliament");
    public static readonly Bilingual Year = new("Verantwoordingsjaar", "Audited year");
    public static readonly Bilingual Date = new("Datum van het rapport", "Date of the report");
    public static readonly Bilingual Auditor = new("Auditor", "Auditor");
    public static readonly Bilingual Department = new("Departement", "Department");
    public static readonly Bilingual State = new("Stand", "Standing");
    public static readonly Bilingual Due = new("Reactie uiterlijk", "Reaction by");
    public static readonly Bilingual Embargo = new("Embargo tot", "Embargo until");
    public static readonly Bilingual Scope = new("Bereik", "Scope");
    public static readonly Bilingual Wide = new("rijksbreed", "central government as a whole");
    public static readonly Bilingual NotWide = new("per departement", "by department");
    public static readonly Bilingual Recommendation = new("Aanbeveling", "Recommendation");
    public static readonly Bilingual Recommendations = new("Aanbevelingen", "Recommendations");
    public static readonly Bilingual Reaction = new("Reactie", "Reaction");
    public static readonly Bilingual Reactions = new("Reacties", "Reactions");
    public static readonly Bilingual Afterword = new("Nawoord van de auditor", "Auditor's afterword");
    public static readonly Bilingual Until = new("Klaar op", "To be done by");
    public static readonly Bilingual HowFar = new("Hoe ver", "How far");
    public static readonly Bilingual Remark = new("Opmerking", "Remark");
    public static readonly Bilingual Finding = new("Onvolkomenheid", "Audit finding");
    public static readonly Bilingual None = new("geen", "none");
    public static readonly Bilingual Back = new("Alle auditrapporten", "All audit reports");
    public static readonly Bilingual Invented = new("Verzonnen", "Invented");
    public static readonly Bilingual InventedMeans = new(
        "Dit rapport is bedacht om te laten zien hoe het werkt.",
        "This report was made up to show how it works."
    );
    public static readonly Bilingual Closed = new("besloten", "closed");
    public static readonly Bilingual Public = new("openbaar", "public");

    public static Bilingual Of(ReportState state) => ReportWorkflow.Auditors.Words.States[state];

    public static Bilingual Of(ReactionState state) => ReactionWorkflow.Rows.Words.States[state];

    public static Signal SignalOf(ReactionState state, bool late) =>
        state switch
        {
            ReactionState.Done => Signal.Holds,
            ReactionState.Sent => late ? Signal.Warns : Signal.Neutral,
            _ => late ? Signal.Fails : Signal.Warns,
        };

    public static Bilingual Of(Stance stance) =>
        stance switch
        {
            Stance.Taken => new("overgenomen", "taken over"),
            Stance.Partly => new("deels overgenomen", "partly taken over"),
            Stance.Refused => new("niet overgenomen", "not taken over"),
            _ => new("nog niet gezegd", "not said yet"),
        };

    public static Bilingual Of(FollowUp howFar) =>
        howFar switch
        {
            FollowUp.NotBegun => new("niet gestart", "not begun"),
            FollowUp.UnderWay => new("in uitvoering", "under way"),
            _ => new("uitgevoerd", "carried out"),
        };

    public static Bilingual Of(ReportStanding standing) =>
        standing switch
        {
            ReportStanding.Asked => new("reactie gevraagd", "reaction asked"),
            ReportStanding.Late => new("reactie te laat", "reaction late"),
            ReportStanding.Followed => new("in opvolging", "being followed up"),
            ReportStanding.Overdue => new("opvolging te laat", "follow-up late"),
            _ => new("opgevolgd", "followed up"),
        };

    public static Signal SignalOf(ReportStanding standing) =>
        standing switch
        {
            ReportStanding.Late => Signal.Fails,
            ReportStanding.Overdue => Signal.Warns,
            ReportStanding.Done => Signal.Holds,
            _ => Signal.Neutral,
        };

    public static Bilingual Day(DateOnly day) => new(Days.Long(day, Language.Nl), Days.Long(day, Language.En));

    public static Bilingual Moment(DateTimeOffset at) =>
        new(Days.Moment(at, Language.Nl), Days.Moment(at, Language.En));

    /// <summary>"nog 4 dagen", "3 dagen te laat".</summary>
    public static Bilingual Left(DateOnly due, DateOnly today)
    {
        var days = due.DayNumber - today.DayNumber;
        var (count, nl, en) = (
            Number(Math.Abs(days)),
            days is 1 or -1 ? "dag" : "dagen",
            days is 1 or -1 ? "day" : "days"
        );
        return days switch
        {
            0 => new("vandaag", "today"),
            > 0 => new($"nog {count} {nl}", $"{count} {en} left"),
            _ => new($"{count} {nl} te laat", $"{count} {en} late"),
        };
    }

    public static Bilingual TitleOf(int number) =>
        new($"Auditrapport {Number(number)}", $"Audit report {Number(number)}");

    public static Bilingual Count(int count) =>
        new(
            $"{Number(count)} {(count == 1 ? "auditrapport" : "auditrapporten")}",
            $"{Number(count)} audit {(count == 1 ? "report" : "reports")}"
        );

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
