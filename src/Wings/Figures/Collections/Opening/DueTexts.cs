using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Opening;

/// <summary>The words with which a collection gets more days for everybody.</summary>
static class DueTexts
{
    public static readonly Bilingual Title = new("Later sluiten", "Close later");
    public static readonly Bilingual Lead = new(
        "Voor iedereen wordt de uiterste dag later. Voor een enkele organisatie verleent u uitstel.",
        "The due date becomes later for everybody. For a single organisation you grant more time."
    );
    public static readonly Bilingual Due = new("Nieuwe uiterste dag", "New due date");
    public static readonly Bilingual Reason = new("Waarom?", "Why?");
    public static readonly Bilingual Move = new("Sluit later", "Close later");
    public static readonly Bilingual NoDay = new("Kies de nieuwe uiterste dag", "Choose the new due date");
    public static readonly Bilingual NoReason = new(
        "Schrijf op waarom de uitvraag later sluit",
        "Write down why the collection closes later"
    );
    public static readonly Bilingual Unwritable = new(
        "In het bestand van deze uitvraag staat de uiterste dag niet op een regel van zichzelf; wijzig haar in de map van de editie",
        "In the file of this collection the due date does not stand on a line of its own; change it in the folder of the edition"
    );

    public static Bilingual NotLater(string day) =>
        new($"Kies een dag na {day}; vervroegen kan niet", $"Choose a day after {day}; it cannot be made earlier");

    public static Bilingual TooLate(string day) =>
        new(
            $"Kies een dag voor {day}: dan wordt er gepubliceerd",
            $"Choose a day before {day}: that is when it is published"
        );
}
