using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Rounds;

/// <summary>The words with which rounds and reminders are planned.</summary>
static class RoundTexts
{
    public static readonly Bilingual Title = new("Rondes en herinneringen", "Rounds and reminders");
    public static readonly Bilingual Lead = new(
        "De laatste ronde eindigt op de uiterste dag van de uitvraag. Hier staan de rondes daarvoor, en wanneer er vanzelf wordt herinnerd.",
        "The last round ends on the due date of the collection. Here are the rounds before it, and when reminders go out by themselves."
    );
    public static readonly Bilingual NameNl = new("Naam in het Nederlands", "Name in Dutch");
    public static readonly Bilingual NameEn = new("Naam in het Engels", "Name in English");
    public static readonly Bilingual Due = new("Uiterlijk", "Due");
    public static readonly Bilingual Before = new("Herinner dit aantal dagen tevoren", "Remind this many days before");
    public static readonly Bilingual BeforeHint = new(
        "0 is niet. De dag erna krijgt wie te laat is ook bericht.",
        "0 is never. The day after, whoever is late is told too."
    );
    public static readonly Bilingual Escalate = new(
        "Schrijf de controller dit aantal dagen erna",
        "Write to the controller this many days after"
    );
    public static readonly Bilingual Keep = new("Bewaar de planning", "Keep the plan");

    public static readonly Bilingual NoName = new(
        "Geef deze ronde een naam in beide talen, of maak haar regel leeg",
        "Give this round a name in both languages, or empty its line"
    );
    public static readonly Bilingual NoDay = new(
        "Kies de dag waarop deze ronde eindigt, of maak haar regel leeg",
        "Choose the day on which this round ends, or empty its line"
    );
    public static readonly Bilingual NoDays = new(
        "Schrijf een heel aantal dagen van 0 tot en met 60",
        "Write a whole number of days from 0 up to 60"
    );

    public static Bilingual Number(int number) => new($"Ronde {number}", $"Round {number}");

    public static Bilingual OutOfOrder(string from, string to) =>
        new($"Kies een dag van {from} tot en met {to}", $"Choose a day from {from} up to and including {to}");

    /// <param name="inTime">Null for a round that still runs.</param>
    public static Bilingual Tally(Bilingual name, Bilingual due, int? inTime, int asked) =>
        inTime is { } count
            ? new(
                $"{name.Nl}, uiterlijk {due.Nl}: {count} van {asked} waren er op tijd.",
                $"{name.En}, due {due.En}: {count} of {asked} were in time."
            )
            : new($"{name.Nl}, uiterlijk {due.Nl}.", $"{name.En}, due {due.En}.");
}
