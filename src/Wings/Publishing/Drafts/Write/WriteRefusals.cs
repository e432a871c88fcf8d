using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Write;

/// <summary>What the office says no to while a text is written.</summary>
static class WriteRefusals
{
    public static readonly Refusal NoWords = new(
        RefusalKind.NotFound,
        "draft.words",
        new(
            "Deze woorden staan niet meer op deze regel van de bewaarde tekst. Ga terug naar de tekst en kies ze opnieuw.",
            "These words no longer stand on this line of the text that was kept. Go back to the text and choose them again."
        )
    );

    public static readonly Refusal CannotMark = new(
        RefusalKind.Conflict,
        "draft.mark",
        new(
            "Hier kan geen koppeling staan: deze woorden staan in de titel, in code, of deels in een andere koppeling. Verander de tekst zelf.",
            "No link can stand here: these words stand in the title, in code, or partly in another link. Change the text itself."
        )
    );

    public static readonly Refusal NoFigure = new(
        RefusalKind.Conflict,
        "draft.figure",
        new(
            "Dit cijfer staat niet in de catalogus; kies een ander",
            "This figure is not in the catalogue; choose another"
        )
    );
}
