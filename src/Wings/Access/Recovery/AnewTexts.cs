using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Recovery;

/// <summary>What is said where two administrators let somebody begin anew.</summary>
static class AnewTexts
{
    public static readonly Bilingual Title = new(
        "Bevestig dat deze persoon opnieuw begint",
        "Confirm that this person begins anew"
    );
    public static readonly Bilingual Says = new(
        "Een andere beheerder heeft een nieuwe link gemaakt. Vraag de persoon zelf of die echt wachtwoord of telefoon kwijt is; pas na uw bevestiging werkt de link.",
        "Another administrator made a new link. Ask the person whether password or phone were really lost; the link works only after you confirm."
    );
    public static readonly Bilingual Button = new("Bevestig", "Confirm");
    public static readonly Bilingual Look = new("Bekijk", "Look");

    public static readonly Bilingual Waits = new(
        "Iemand begint opnieuw; bevestig dat of laat het verlopen",
        "Somebody begins anew; confirm it or let it lapse"
    );

    public static readonly Refusal None = new(
        RefusalKind.NotFound,
        "account.anew_none",
        new("Er wacht geen nieuwe link op bevestiging", "No new link waits to be confirmed")
    );

    public static readonly Refusal FourEyes = new(
        RefusalKind.Forbidden,
        "account.anew_four_eyes",
        new(
            "Een andere beheerder dan wie de link maakte en wie hem krijgt, moet dit bevestigen",
            "Another administrator than who made the link and who gets it has to confirm this"
        )
    );

    public static readonly Refusal NobodyElse = new(
        RefusalKind.Conflict,
        "account.anew_nobody_else",
        new(
            "Er is geen andere beheerder die dit kan bevestigen. Laat eerst iemand anders beheerder worden, of vraag de beheerder van het systeem.",
            "There is no other administrator who could confirm this. First have somebody else become administrator, or ask the operator of the system."
        )
    );
}
