using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Portfolio.Register;

/// <summary>The words of the signed-in pages with activities.</summary>
static class ActivityTexts
{
    public static readonly Bilingual Title = new("Grote ICT-activiteiten", "Large ICT activities");
    public static readonly Bilingual Lead = new(
        "Elke ICT-activiteit van 5 miljoen euro of meer over de hele looptijd. Het ministerie vult in en controleert, CIO Rijk publiceert.",
        "Every ICT activity of 5 million euro or more over its whole life. The ministry fills in and checks, CIO Rijk publishes."
    );
    public static readonly Bilingual Menu = new("ICT-activiteiten", "ICT activities");
    public static readonly Bilingual Activity = new("ICT-activiteit", "ICT activity");
    public static readonly Bilingual Ministry = new("Ministerie", "Ministry");
    public static readonly Bilingual Organisation = new("Organisatie", "Organisation");
    public static readonly Bilingual Owner = new("Soort organisatie", "Kind of organisation");
    public static readonly Bilingual Weapon = new("Dit is een wapensysteem", "This is a weapon system");
    public static readonly Bilingual Status = new("Projectstatus", "Status of the project");
    public static readonly Bilingual State = new("Laatste versie", "Latest version");
    public static readonly Bilingual Costs = new("Actuele schatting", "Current estimate");
    public static readonly Bilingual Due = new("Bijwerken uiterlijk", "Update by");
    public static readonly Bilingual Late = new("te laat bijgewerkt", "update overdue");
    public static readonly Bilingual All = new("alle", "all");
    public static readonly Bilingual Next = new("Volgende", "Next");
    public static readonly Bilingual AsCsv = new("Download als CSV", "Download as CSV");
    public static readonly Bilingual AsOds = new("Download als ODS", "Download as ODS");
    public static readonly Bilingual Back = new("Alle ICT-activiteiten", "All ICT activities");
    public static readonly Bilingual NotPublic = new("nog niet openbaar", "not public yet");
    public static readonly Bilingual Nothing = new(
        "Er staat nog geen ICT-activiteit in het register. Een ministerie voert ze in.",
        "No ICT activity is registered yet. A ministry enters them."
    );
    public static readonly Bilingual NoneSuch = new(
        "Er is geen ICT-activiteit die hieraan voldoet.",
        "No ICT activity fits this."
    );
    public static readonly Bilingual Invented = new("Verzonnen", "Invented");
    public static readonly Bilingual InventedMeans = new(
        "Deze ICT-activiteit bestaat niet; zij is bedacht om te laten zien hoe het werkt.",
        "This ICT activity does not exist; it was made up to show how it works."
    );
    public static readonly Bilingual InventedAll = new(
        "Activiteiten met dit woord erbij bestaan niet; zij zijn bedacht om te laten zien hoe het werkt.",
        "Activities with this word beside them do not exist; they were made up to show how it works."
    );

    public static readonly Bilingual Draft = new(
        "Dit is een concept: alleen uw ministerie ziet het.",
        "This is a draft: only your ministry sees it."
    );
    public static readonly Bilingual Checked = new(
        "Deze versie is gecontroleerd en wacht op publicatie.",
        "This version was checked and waits to be published."
    );
    public static readonly Bilingual OfferedOn = new("Aangeboden voor controle op", "Offered for checking on");
    public static readonly Bilingual Returned = new("Teruggegeven", "Given back");
    public static readonly Bilingual MissingYet = new("Dit ontbreekt nog", "This is still missing");
    public static readonly Bilingual Number = new("Nummer", "Number");
    public static readonly Bilingual Publication = new("Openbaar", "Public");
    public static readonly Bilingual Informed = new("De Kamer is geïnformeerd", "Parliament was informed");
    public static readonly Bilingual Estimate = new("Initiële schatting", "Initial estimate");
    public static readonly Bilingual IsLocked = new(
        "vergrendeld; alleen te wijzigen na ontgrendelen door CIO Rijk",
        "locked; can be changed only after CIO Rijk unlocked it"
    );
    public static readonly Bilingual IsUnlocked = new(
        "ontgrendeld tot de volgende publicatie",
        "unlocked until the next publication"
    );
    public static readonly Bilingual Duty = new("Aanmelden bij het Adviescollege", "Register with the Adviescollege");
    public static readonly Bilingual Edit = new("Wijzig", "Change");
    public static readonly Bilingual Add = new("Voeg een regel toe", "Add a line");
    public static readonly Bilingual Versions = new("Versies", "Versions");
    public static readonly Bilingual Version = new("Versie", "Version");
    public static readonly Bilingual Compare = new("Vergelijk met de vorige", "Compare with the one before");
    public static readonly Bilingual Line = new("Regel", "Line");
    public static readonly Bilingual Decisions = new("Besluiten over de plaatsing", "Decisions on its place");
    public static readonly Bilingual Unlocks = new("Ontgrendelingen", "Unlockings");
    public static readonly Bilingual Used = new("Gewijzigd op", "Changed on");
    public static readonly Bilingual Day = new("Datum", "Date");
    public static readonly Bilingual ByWhom = new("Door", "By");
    public static readonly Bilingual Decision = new("Besluit", "Decision");
    public static readonly Bilingual Reason = new("Reden", "Reason");
    public static readonly Bilingual NothingThere = new("Nog niets ingevuld.", "Nothing filled in yet.");

    public static Bilingual OfDecision(ScopeDecision one)
    {
        var (nl, en) = one.Year is { } year
            ? (
                string.Create(CultureInfo.InvariantCulture, $"de JBR over {year}"),
                string.Create(CultureInfo.InvariantCulture, $"the JBR on {year}")
            )
            : ("het dashboard", "the dashboard");
        return one.In ? new($"in {nl}", $"in {en}") : new($"buiten {nl}", $"out of {en}");
    }

    public static Bilingual Count(int count) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} {(count == 1 ? "ICT-activiteit" : "ICT-activiteiten")}"
            ),
            string.Create(CultureInfo.InvariantCulture, $"{count} ICT {(count == 1 ? "activity" : "activities")}")
        );

    public static Bilingual VersionOf(int version) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"versie {version}"),
            string.Create(CultureInfo.InvariantCulture, $"version {version}")
        );

    public static Signal SignalOf(ActivityStatus? status) =>
        status switch
        {
            ActivityStatus.Reorientation => Signal.Warns,
            ActivityStatus.Finished => Signal.Holds,
            ActivityStatus.Cancelled => Signal.Fails,
            _ => Signal.Neutral,
        };
}
