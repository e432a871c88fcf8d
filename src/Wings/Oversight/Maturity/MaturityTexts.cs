using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Maturity;

/// <summary>The words of all pages with assessments, assignments and pentests.</summary>
static class MaturityTexts
{
    public static readonly Bilingual Title = new("Volwassenheid", "Maturity");
    public static readonly Bilingual Model = new("Model", "Model");
    public static readonly Bilingual Topic = new("Onderwerp", "Topic");
    public static readonly Bilingual AllTopics = new("alle onderwerpen samen", "all topics together");
    public static readonly Bilingual Year = new("Jaar", "Year");
    public static readonly Bilingual Department = new("Departement", "Department");
    public static readonly Bilingual Organisation = new("Organisatie", "Organisation");
    public static readonly Bilingual By = new("Gemeten door", "Measured by");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual Level = new("Niveau", "Level");
    public static readonly Bilingual Levels = new("Niveaus", "Levels");
    public static readonly Bilingual Average = new("Gemiddelde", "Average");
    public static readonly Bilingual Remark = new("Opmerking", "Remark");
    public static readonly Bilingual Until = new("Uiterlijk", "By");
    public static readonly Bilingual Back = new("Naar de volwassenheid", "To maturity");
    public static readonly Bilingual InventedMeans = new(
        "Dit is bedacht om te laten zien hoe het werkt.",
        "This was made up to show how it works."
    );
    public static readonly Bilingual Why = new("Waarom?", "Why?");
    public static readonly Bilingual NoWords = new("Vul dit in.", "Fill this in.");
    public static readonly Bilingual NoDay = new(
        "Vul de dag in, zoals 2024-05-15.",
        "Fill in the day, such as 2024-05-15."
    );
    public static readonly Bilingual ToCome = new("Deze dag moet nog komen.", "This day is still to come.");
    public static readonly Bilingual NoChoice = new("Kies een van de mogelijkheden.", "Choose one of these.");

    public static Bilingual Of(MaturityModel model) =>
        model == MaturityModel.Security
            ? new("informatiebeveiliging", "information security")
            : new("informatiehuishouding", "information management");

    public static Bilingual Of(MaturityTopic topic) =>
        topic switch
        {
            MaturityTopic.Governance => new("governance", "governance"),
            MaturityTopic.Organisation => new("organisatie", "organisation"),
            MaturityTopic.RiskManagement => new("risicomanagement", "risk management"),
            MaturityTopic.IncidentManagement => new("incidentmanagement", "incident management"),
            MaturityTopic.SupplierManagement => new("leveranciersmanagement", "supplier management"),
            MaturityTopic.MainGoal => new("hoofddoel", "main goal"),
            MaturityTopic.Professionals => new("professionals", "professionals"),
            MaturityTopic.VolumeAndKind => new("volume en aard", "volume and kind"),
            MaturityTopic.InformationSystems => new("informatiesystemen", "information systems"),
            _ => new("bestuur en naleving", "board and compliance"),
        };

    /// <summary>"3 Gedefinieerd".</summary>
    /// <param name="level">From 1 to the most that the model has.</param>
    public static Bilingual OfLevel(MaturityModel model, int level)
    {
        var (number, name) = (Number(level), MaturityModels.Levels(model)[level - 1]);
        return new($"{number} {name.Nl}", $"{number} {name.En}");
    }

    public static Bilingual Of(AssessmentState state) => MaturityWorkflows.Assessments.Words.States[state];

    public static Bilingual Of(PentestState state) => MaturityWorkflows.Pentests.Words.States[state];

    public static Bilingual Of(PlanStanding standing) =>
        standing switch
        {
            PlanStanding.Open => new("loopt", "under way"),
            PlanStanding.Reached => new("bereikt", "reached"),
            PlanStanding.Late => new("te laat", "late"),
            _ => new("ingetrokken", "withdrawn"),
        };

    public static Signal SignalOf(PlanStanding standing) =>
        standing switch
        {
            PlanStanding.Reached => Signal.Holds,
            PlanStanding.Late => Signal.Fails,
            _ => Signal.Neutral,
        };

    public static Signal SignalOf(AssessmentState state) =>
        state == AssessmentState.Agreed ? Signal.Holds : Signal.Warns;

    public static Signal SignalOf(Pentest one, DateOnly today) =>
        one.IsLate(today) ? Signal.Fails
        : one.State == PentestState.Closed ? Signal.Holds
        : Signal.Warns;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => Days.Machine(day);

    /// <summary>In one decimal, as the language writes it; a dash where there is none.</summary>
    public static string Average1(Exact? average, Language language) =>
        average is { } known ? Notation.Write(known.Rounded, 1, language) : Ui.Tables.Cell.Dash;

    public static Bilingual Named(DateOnly day) => new(Days.Long(day, Language.Nl), Days.Long(day, Language.En));
}
