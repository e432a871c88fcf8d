using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings.Balance;

/// <summary>The words of the page on which a year is balanced.</summary>
static class BalanceTexts
{
    public static readonly Bilingual Title = new("Balans van een jaar", "Balance of a year");
    public static readonly Bilingual Lead = new(
        "Wat er was, wat erbij kwam, wat eraf ging en wat er over is. Aandachtspunten tellen niet mee; een aandachtspunt dat een onvolkomenheid wordt, is verzwaard.",
        "What was there, what came, what went and what is left. Attention points do not count; one that becomes a deficiency is raised."
    );
    public static readonly Bilingual Opening = new("Begin", "Opening");
    public static readonly Bilingual New = new("+ nieuw", "+ new");
    public static readonly Bilingual Reopened = new("+ heropend", "+ reopened");
    public static readonly Bilingual Raised = new("+ verzwaard", "+ raised");
    public static readonly Bilingual MovedIn = new("+ van elders", "+ from elsewhere");
    public static readonly Bilingual Solved = new("− opgelost of niet teruggekomen", "− solved or not back");
    public static readonly Bilingual Lowered = new("− verlicht", "− lowered");
    public static readonly Bilingual MovedOut = new("− naar elders", "− to elsewhere");
    public static readonly Bilingual Closing = new("Eind", "Closing");
    public static readonly Bilingual Stated = new("Volgens rapport", "By the report");
    public static readonly Bilingual AddsUp = new("Sluit", "Adds up");
    public static readonly Bilingual Total = new("Totaal", "Total");
    public static readonly Bilingual Why = new("Waar het niet sluit, en waarom", "Where it does not add up, and why");
    public static readonly Bilingual AllAddsUp = new("Alle regels sluiten.", "All lines add up.");
    public static readonly Bilingual Steps = new("Overgangen", "Steps");
    public static readonly Bilingual Step = new("Overgang", "Step");
    public static readonly Bilingual Before = new("Was", "Was");
    public static readonly Bilingual Now = new("Is", "Is");
    public static readonly Bilingual NoSteps = new(
        "Er is geen overgang naar dit jaar die u mag zien.",
        "There is no step into this year that you may see."
    );
    public static readonly Bilingual NoLines = new(
        "Er is geen departement waarvan u alle onvolkomenheden van dit jaar en het jaar ervoor mag zien.",
        "There is no department of which you may see all findings of this year and the year before."
    );
    public static readonly Bilingual StateTitle = new(
        "Neem het aantal uit het rapport over",
        "Take over the number in the report"
    );
    public static readonly Bilingual StateButton = new("Bewaar het aantal", "Keep the number");
    public static readonly Bilingual StateCount = new("Aantal onvolkomenheden", "Number of deficiencies");
    public static readonly Bilingual StateHint = new(
        "Ernstige tellen mee, aandachtspunten niet.",
        "Serious ones count, attention points do not."
    );
    public static readonly Bilingual StateSource = new("Waar staat dat?", "Where does it stand?");
    public static readonly Bilingual StateSourceHint = new("Rapport en bladzijde.", "Report and page.");
    public static readonly Bilingual Everybody = new("alle departementen samen", "all departments together");
    public static readonly Bilingual NoDepartment = new(
        "Kies het departement, of alle samen.",
        "Choose the department, or all together."
    );
    public static readonly Bilingual NoCount = new(
        "Schrijf een aantal van 0 tot en met 999.",
        "Write a number from 0 up to 999."
    );
    public static readonly Bilingual NoSource = new("Schrijf op waar het staat.", "Write down where it stands.");
    public static readonly Bilingual NoYear = new("Kies een jaar op de pagina.", "Choose a year on the page.");

    /// <summary>Findings on this page of which the visitor sees the number and not the name.</summary>
    public static Bilingual Unseen(int count) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Nog {count} {(count == 1 ? "overgang telt" : "overgangen tellen")} mee die u niet mag zien."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} more {(count == 1 ? "step counts" : "steps count")} that you may not see."
            )
        );

    public static Bilingual Twice(string line, string codes) =>
        new(
            $"{line}: {codes} zegt een punt voort te zetten dat een ander ook voortzet.",
            $"{line}: {codes} says that it continues an issue that another continues too."
        );

    public static Bilingual Hidden(string line, int count) =>
        new(
            $"{line}: {count} zetten een punt voort dat een ander ook voortzet; u mag ze niet zien.",
            $"{line}: {count} continue an issue that another continues too; you may not see them."
        );

    public static Bilingual Other(string line, int stated, int counted, string source) =>
        new(
            $"{line}: het rapport noemt er {stated}, het register telt er {counted} ({source}).",
            $"{line}: the report states {stated}, the register counts {counted} ({source})."
        );

    public static readonly Bilingual NotBack = new("niet teruggekomen", "not back");

    public static Bilingual NothingEntered(string department, int year) =>
        new(
            $"{department}: over {year} is nog niets ingevoerd, zodat alles van het jaar ervoor telt als niet teruggekomen.",
            $"{department}: nothing was entered for {year} yet, so that all of the year before counts as not back."
        );

    public static Bilingual Against(string code, bool cameBack) =>
        cameBack
            ? new(
                $"{code}: de auditor oordeelde dat het is opgelost, en toch staat het dit jaar weer in het register.",
                $"{code}: the auditor judged it solved, and yet it is in the register again this year."
            )
            : new(
                $"{code}: de auditor oordeelde dat het niet is opgelost, maar voor dit jaar is niets ingevoerd dat het voortzet.",
                $"{code}: the auditor judged it not solved, but nothing was entered for this year that continues it."
            );
}
