using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Maturity.Plans;

/// <summary>The words of the pages with assignments.</summary>
static class PlanTexts
{
    public static readonly Bilingual Title = new(
        "Opdrachten om een niveau te bereiken",
        "Assignments to reach a level"
    );
    public static readonly Bilingual Lead = new(
        "Welk departement wanneer op welk niveau is. Of dat zo is, volgt uit de laatste beoordeling die is goedgekeurd.",
        "Which department is at which level by when. Whether it is follows from the latest assessment that was agreed to."
    );
    public static readonly Bilingual New = new("Geef een opdracht", "Give an assignment");
    public static readonly Bilingual Give = new("Geef de opdracht", "Give the assignment");
    public static readonly Bilingual Ground = new("Waarop rust dit?", "What does this rest on?");
    public static readonly Bilingual TopicHint = new(
        "Leeg voor alle onderwerpen van het model samen.",
        "Empty for all topics of the model together."
    );
    public static readonly Bilingual Standing = new("Stand van zaken", "State of affairs");
    public static readonly Bilingual On = new("Op welke dag was dat zo?", "On which day was that so?");
    public static readonly Bilingual Nothing = new(
        "Er is geen opdracht die u mag zien.",
        "There is no assignment that you may see."
    );
    public static readonly Bilingual NoLevel = new(
        "Dit niveau heeft het gekozen model niet.",
        "The model that was chosen has no such level."
    );
    public static readonly Bilingual NoTopic = new(
        "Dit onderwerp hoort niet bij het gekozen model.",
        "This topic does not belong to the model that was chosen."
    );
    public static readonly Bilingual Over = new("Deze dag is al voorbij.", "This day has passed.");
    public static readonly Bilingual Back = new("Alle opdrachten", "All assignments");

    public static Bilingual TitleOf(Bilingual department, Bilingual level) =>
        new($"{department.Nl}: niveau {level.Nl}", $"{department.En}: level {level.En}");

    /// <summary>Heading and button.</summary>
    public static (Bilingual Title, Bilingual Button) Of(PlanVerb verb) =>
        verb switch
        {
            PlanVerb.Tell => (
                new("Vertel hoe het staat", "Tell how it stands"),
                new("Bewaar de stand", "Keep how it stands")
            ),
            PlanVerb.Move => (new("Geef een andere dag", "Give another day"), new("Wijzig de dag", "Change the day")),
            _ => (new("Trek de opdracht in", "Withdraw the assignment"), new("Trek in", "Withdraw")),
        };
}
