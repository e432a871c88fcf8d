using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>The words of the dashboard's page.</summary>
static class DashboardTexts
{
    public static readonly Bilingual Title = new("Grote ICT-activiteiten", "Large ICT activities");
    public static readonly Bilingual Lead = new(
        "Alle ICT-activiteiten van ministeries en publieke zbo's die over hun hele looptijd 5 miljoen euro of meer kosten: wat bij de start is gezegd, wat het werd, en waarom.",
        "All ICT activities of ministries and public bodies that cost 5 million euros or more over their whole life: what was said at the start, what it became, and why."
    );
    public static readonly Bilingual OnHome = new(
        "Wat zij kosten en hoelang zij duren, tegen wat bij de start is gezegd, per ministerie.",
        "What they cost and how long they take, against what was said at the start, by ministry."
    );
    public static readonly Bilingual Invented = new("Verzonnen", "Invented");
    public static readonly Bilingual InventedMeans = new(
        "De activiteiten op deze pagina zijn verzonnen, om te laten zien hoe het werkt.",
        "The activities on this page were made up, to show how it works."
    );
    public static readonly Bilingual OneInvented = new(
        "Deze activiteit is verzonnen, om te laten zien hoe het werkt.",
        "This activity was made up, to show how it works."
    );
    public static readonly Bilingual Nothing = new("Er is nog geen activiteit openbaar.", "No activity is public yet.");
    public static readonly Bilingual NoneSuch = new(
        "Geen activiteit past hierbij. Kies hierboven iets anders.",
        "No activity fits this. Choose something else above."
    );
    public static readonly Bilingual Next = new("De volgende vijftig", "The next fifty");
    public static readonly Bilingual All = new("alle", "all");
    public static readonly Bilingual ByMinistry = new("Ministerie", "Ministry");
    public static readonly Bilingual BySubject = new("Onderwerp", "Subject");
    public static readonly Bilingual ByStatus = new("Status", "Status");
    public static readonly Bilingual ByRecalibrations = new("Herijkt", "Recalibrated");
    public static readonly Bilingual Live = new("Lopend", "Live");
    public static readonly Bilingual ByAdvice = new("ICT-advies", "ICT advice");
    public static readonly Bilingual Advised = new("met een advies", "with an advice");
    public static readonly Bilingual ByReport = new("Rapportage", "Report");
    public static readonly Bilingual Often = new("vaker dan twee keer", "more than twice");
    public static readonly Bilingual Sometimes = new("minstens één keer", "at least once");

    public static readonly Bilingual Find = new(
        "Zoek in deze selectie op naam, doel of nummer",
        "Find in this selection by name, goal or number"
    );
    public static readonly Bilingual FindButton = new("Zoek", "Find");
    public static readonly Bilingual Order = new("Vooraan staat", "First comes");
    public static readonly Bilingual OrderUsual = new(
        "wat loopt, en daarvan wat het meest kost",
        "what is live, and of that what costs most"
    );
    public static readonly Bilingual OrderGrowth = new(
        "wat naar verhouding het meest duurder werd",
        "what became dearer most in proportion"
    );
    public static readonly Bilingual OrderIncrease = new(
        "wat in euro's het meest duurder werd",
        "what became dearer most in euros"
    );
    public static readonly Bilingual OrderDelay = new("wat het meest is uitgesteld", "what was put off longest");
    public static readonly Bilingual OrderRecalibrations = new(
        "wat het vaakst is herijkt",
        "what was recalibrated most"
    );
    public static readonly Bilingual OrderReport = new(
        "waarvan de rapportage het eerst moest komen",
        "what was to be reported on first"
    );
    public static readonly Bilingual OrderEnded = new(
        "wat het laatst eindigde of stopte",
        "what ended or stopped last"
    );

    public static readonly Bilingual Chosen = new("U koos", "You chose");
    public static readonly Bilingual Ministries = new("Wat loopt, per ministerie", "What is live, by ministry");
    public static readonly Bilingual Difference = new("Verschil", "Difference");
    public static readonly Bilingual Together = new("Samen", "Together");
    public static readonly Bilingual Over = new(" (die dag is voorbij)", " (that day is over)");

    public static Bilingual Stopped(string day) => new($"gestopt op {day}", $"stopped on {day}");

    public static Bilingual SpentIs(string money) => new($"uitgegeven: {money}", $"spent: {money}");

    public static Bilingual LateSince(string nl, string en) =>
        new($"te laat: moest er op {nl} zijn", $"overdue: was due on {en}");

    public static Bilingual DueOn(string nl, string en) => new($"vóór of op {nl}", $"on or before {en}");

    public static readonly Bilingual TakeAlong = new("Neem deze selectie mee", "Take this selection along");
    public static readonly Bilingual Columns = new(
        "Bedragen in miljoenen euro's, met de kolommen van het Rijks ICT-dashboard in hun volgorde.",
        "Amounts in millions of euros, with the columns of the Rijks ICT-dashboard in their order."
    );

    public static readonly Bilingual Activity = new("ICT-activiteit", "ICT activity");
    public static readonly Bilingual Why = new("Herijkt, en waarom", "Recalibrated, and why");
    public static readonly Bilingual Costs = new("Kosten bij de start en nu", "Costs at the start and now");
    public static readonly Bilingual End = new("Einde bij de start en nu", "End at the start and now");
    public static readonly Bilingual NotKnown = new("niet bekend", "not known");
    public static readonly Bilingual Never = new("niet herijkt", "never");
    public static readonly Bilingual Overdue = new("te laat", "overdue");

    public static readonly Bilingual Newest = new("Nieuw op het dashboard", "New on the dashboard");
    public static readonly Bilingual Finished = new("Laatst afgerond", "Finished last");
    public static readonly Bilingual Cancelled = new("Laatst geannuleerd", "Cancelled last");
    public static readonly Bilingual Changed = new("Laatst gewijzigd", "Changed last");
    public static readonly Bilingual Late = new("Rapportage te laat", "Report overdue");
    public static readonly Bilingual Recalibrations = new(
        "Vaker dan twee keer herijkt",
        "Recalibrated more than twice"
    );
    public static readonly Bilingual RecalibrationsLead = new(
        "Kies een ministerie. U leest hoe vaak een ICT-activiteit opnieuw is geschat, en waarom. Ook wat is afgerond of geannuleerd telt mee.",
        "Choose a ministry. You read how often an ICT activity was estimated anew, and why. What was finished or cancelled counts too."
    );
    public static readonly Bilingual NoRecalibrations = new(
        "Op dit moment is geen activiteit vaker dan twee keer herijkt.",
        "At this moment no activity was recalibrated more than twice."
    );

    /// <summary>Words by which the dashboard itself is looked for, in both languages.</summary>
    public const string PlaceNames =
        "ict dashboard rijks ict-dashboard ict-project ict-projecten project projecten portfolio herijkt herijking herijkingen heroriëntatie geannuleerd acict adviescollege projects recalibrated recalibration recalibrations reorientation cancelled";

    public static Bilingual AsOf(string nl, string en) => new($"Stand op {nl}.", $"As of {en}.");

    /// <summary>Where nothing is known of the last days: what stands here is older than the day.</summary>
    public static Bilingual Reported(string nl, string en) =>
        new(
            $"Het nieuwste dat ministeries rapporteerden is van {nl}; van daarna is niets bekend.",
            $"The newest that ministries reported is of {en}; of after that nothing is known."
        );

    public static Bilingual Count(int count) =>
        new(
            count == 1 ? "1 activiteit" : $"{Written(count, Language.Nl)} activiteiten",
            count == 1 ? "1 activity" : $"{Written(count, Language.En)} activities"
        );

    public static Bilingual Times(int count) => new($"{count} keer", count == 1 ? "once" : $"{count} times");

    /// <summary>"3 activiteiten".</summary>
    public static Bilingual Many(int count) =>
        new(
            $"{count} {(count == 1 ? "activiteit" : "activiteiten")}",
            $"{count} {(count == 1 ? "activity" : "activities")}"
        );

    static string Written(int count, Language language) => Notation.Write(count, 0, language);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
