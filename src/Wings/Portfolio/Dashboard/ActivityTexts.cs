using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>The words of the public page of one activity.</summary>
static class ActivityTexts
{
    public static readonly Bilingual Back = new("Alle grote ICT-activiteiten", "All large ICT activities");
    public static readonly Bilingual Story = new("Wat is gezegd, en wat het werd", "What was said, and what it became");
    public static readonly Bilingual StoryLead = new(
        "Elke schatting op de dag waarop zij is gegeven, met de reden waarom zij anders is dan de vorige.",
        "Each estimate on the day on which it was given, with the reason why it differs from the one before."
    );
    public static readonly Bilingual StoryCaption = new(
        "Schattingen van kosten en einde",
        "Estimates of costs and end"
    );
    public static readonly Bilingual NoForms = new("Er is nog geen schatting.", "There is no estimate yet.");
    public static readonly Bilingual When = new("Op", "On");
    public static readonly Bilingual What = new("Wat", "What");
    public static readonly Bilingual Estimated = new("Geschatte kosten", "Estimated costs");
    public static readonly Bilingual Against = new("Tegen de vorige", "Against the one before");
    public static readonly Bilingual Spent = new("Uitgegeven", "Spent");
    public static readonly Bilingual EndsOn = new("Geschat einde", "Estimated end");
    public static readonly Bilingual Why = new("Waarom", "Why");
    public static readonly Bilingual InDutch = new("(Nederlands)", "(in Dutch)");

    public static readonly Bilingual Estimates = new(
        "Geschatte kosten en uitgaven aan het eind van elk jaar",
        "Estimated costs and spending at the end of each year"
    );

    public static readonly Bilingual Facts = new("Wat het is", "What it is");
    public static readonly Bilingual Number = new("Nummer", "Number");
    public static readonly Bilingual Ministry = new("Ministerie", "Ministry");
    public static readonly Bilingual Organisation = new("Uitvoerder", "Done by");
    public static readonly Bilingual Partners = new("Samen met", "Together with");
    public static readonly Bilingual Subject = new("Onderwerp", "Subject");
    public static readonly Bilingual Kind = new("Soort ICT-activiteit", "Kind of ICT activity");
    public static readonly Bilingual Development = new("Ontwikkelwijze", "Way of development");
    public static readonly Bilingual Custom = new("Maatwerk", "Custom made");
    public static readonly Bilingual Occasion = new("Aanleiding", "Occasion");
    public static readonly Bilingual Goal = new("Doelstelling", "Goal");
    public static readonly Bilingual Benefits = new("Wij verbeteren op", "We improve");
    public static readonly Bilingual Services = new("Dienstverlening", "Services");
    public static readonly Bilingual Start = new("Startdatum", "Start");
    public static readonly Bilingual Reported = new("Peildatum", "Reporting date");
    public static readonly Bilingual Upkeep = new(
        "Beheer na oplevering, per jaar",
        "Maintenance after delivery, a year"
    );
    public static readonly Bilingual Life = new("Geschatte levensduur", "Estimated life");
    public static readonly Bilingual Yes = new("ja", "yes");
    public static readonly Bilingual No = new("nee", "no");

    public static readonly Bilingual Statuses = new("Status door de tijd", "Status through time");
    public static readonly Bilingual Since = new("Vanaf", "From");
    public static readonly Bilingual Until = new("Tot", "Until");
    public static readonly Bilingual Status = new("Status", "Status");

    public static readonly Bilingual CostsByType = new("Kosten naar soort", "Costs by kind");
    public static readonly Bilingual Initially = new("Bij de start", "At the start");
    public static readonly Bilingual Now = new("Nu", "Now");

    public static readonly Bilingual Milestones = new("Mijlpalen", "Milestones");
    public static readonly Bilingual Milestone = new("Mijlpaal", "Milestone");
    public static readonly Bilingual Expected = new("Verwacht", "Expected");
    public static readonly Bilingual Realised = new("Behaald op", "Reached on");
    public static readonly Bilingual AsRequired = new("Conform eisen", "As required");
    public static readonly Bilingual NotYet = new("nog niet", "not yet");

    public static readonly Bilingual SocialBenefits = new("Maatschappelijke baten", "Benefits to society");
    public static readonly Bilingual Benefit = new("Baat", "Benefit");
    public static readonly Bilingual Expectation = new("Wat werd verwacht", "What was expected");
    public static readonly Bilingual CameOf = new("Wat ervan kwam", "What came of it");

    public static readonly Bilingual Reviews = new("Kwaliteitstoetsen", "Quality reviews");
    public static readonly Bilingual Review = new("Toets", "Review");
    public static readonly Bilingual By = new("Door", "By");
    public static readonly Bilingual Papers = new("Kamerstukken", "Papers of parliament");
    public static readonly Bilingual Paper = new("Stuk", "Paper");
    public static readonly Bilingual PaperTitle = new("Titel", "Title");
    public static readonly Bilingual Advice = new("AcICT-advies", "AcICT advice");
    public static readonly Bilingual Parties = new("Ontwikkelpartijen", "Development parties");
    public static readonly Bilingual Party = new("Partij", "Party");
    public static readonly Bilingual Role = new("Rol", "Role");

    public static readonly Bilingual Decisions = new("Besluiten over het dashboard", "Decisions about the dashboard");
    public static readonly Bilingual Decision = new("Besluit", "Decision");
    public static readonly Bilingual Unlocks = new(
        "De schatting bij de start is vrijgegeven voor wijziging",
        "The estimate at the start was unlocked for change"
    );
    public static readonly Bilingual ChangedOn = new("Gewijzigd op", "Changed on");
    public static readonly Bilingual Versions = new("Openbare versies", "Public versions");
    public static readonly Bilingual Version = new("Versie", "Version");
    public static readonly Bilingual Recalibrations = new("Herijkingen", "Recalibrations");

    public static Bilingual Decided(int? year, bool isIn) =>
        year is { } known
            ? new(
                isIn ? $"wel in de JBR over {known}" : $"niet in de JBR over {known}",
                isIn ? $"in the JBR on {known}" : $"not in the JBR on {known}"
            )
            : new(
                isIn ? "wel op het dashboard" : "niet op het dashboard",
                isIn ? "on the dashboard" : "off the dashboard"
            );

    public static Bilingual Overdue(string nl, string en) =>
        new($"Rapportage te laat: zij had er {nl} moeten zijn.", $"Report overdue: it had to be there on {en}.");
}
