using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Collections.Freezing;

/// <summary>The words of the days before publication on which nothing changes any more.</summary>
static class FreezeTexts
{
    public static readonly Bilingual Title = new("Niets meer wijzigen", "No more changes");
    public static readonly Bilingual Lead = new(
        "Vanaf de dag die u hier kiest wordt niets meer aangeleverd, ingediend of aanvaard. Voor wie toch nog iets moet herstellen maakt u een uitzondering, met een reden.",
        "From the day that you choose here nothing is delivered, submitted or accepted any more. For who still has to mend something you make an exception, with a reason."
    );
    public static readonly Bilingual From = new("Vanaf", "From");
    public static readonly Bilingual FromHint = new(
        "Maak leeg om alles weer open te zetten.",
        "Empty it to open all again."
    );
    public static readonly Bilingual Keep = new("Stel in", "Set");
    public static readonly Bilingual Exceptions = new("Uitzonderingen", "Exceptions");
    public static readonly Bilingual Except = new("Maak een uitzondering", "Make an exception");
    public static readonly Bilingual Collection = new("Uitvraag", "Collection");
    public static readonly Bilingual Organisation = new("Organisatie", "Organisation");
    public static readonly Bilingual Reason = new("Waarom moet dit nog?", "Why does this still have to be done?");
    public static readonly Bilingual End = new("Beëindig", "End");
    public static readonly Bilingual NoExceptions = new("Er zijn geen uitzonderingen.", "There are no exceptions.");
    public static readonly Bilingual NoCollection = new("Kies een uitvraag", "Choose a collection");
    public static readonly Bilingual NoOrganisation = new("Kies een organisatie", "Choose an organisation");
    public static readonly Bilingual NoReason = new(
        "Schrijf op waarom dit nog moet",
        "Write down why this still has to be done"
    );

    public static readonly Refusal None = new(
        RefusalKind.NotFound,
        "freeze.none",
        new("Deze editie of uitzondering is er niet", "There is no such edition or exception")
    );

    public static Bilingual Closed(DateOnly from) =>
        new(
            $"Sinds {Days.Long(from, Language.Nl)} wordt er niets meer gewijzigd, want publicatie is nabij. Moet er toch nog iets hersteld worden, vraag dan de coördinator om een uitzondering.",
            $"Since {Days.Long(from, Language.En)} nothing is changed any more, because publication is near. If something still has to be mended, ask the coordinator for an exception."
        );

    public static Refusal Refusal(DateOnly from) => new(RefusalKind.Conflict, "freeze.closed", Closed(from));

    public static Bilingual TooLate(string day) =>
        new(
            $"Kies een dag tot en met {day}: dan wordt er gepubliceerd",
            $"Choose a day up to {day}: that is when it is published"
        );
}
