using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Accounts;

/// <summary>What an invited person reads.</summary>
static class InvitationTexts
{
    public static readonly Bilingual Title = new("Kies een wachtwoord", "Choose a password");
    public static readonly Bilingual Label = new("Nieuw wachtwoord", "New password");
    public static readonly Bilingual Hint = new(
        "Minstens 12 tekens. Vier woorden achter elkaar onthoudt u makkelijk; hoofdletters en cijfers hoeven niet.",
        "At least 12 characters. Four words in a row are easy to remember; capitals and digits are not needed."
    );
    public static readonly Bilingual Again = new("Nog een keer hetzelfde wachtwoord", "The same password once more");
    public static readonly Bilingual Differs = new(
        "De twee wachtwoorden zijn niet gelijk. Typ ze allebei opnieuw.",
        "The two passwords differ. Type both of them again."
    );
    public static readonly Bilingual Button = new("Stel in en ga door", "Set and go on");

    public static Bilingual For(string? name, string? email) =>
        new(
            $"Voor {name} ({email}). Hierna koppelt u een app voor codes.",
            $"For {name} ({email}). After this you connect an app for codes."
        );

    public static readonly Refusal Void = new(
        RefusalKind.NotFound,
        "invitation.void",
        new(
            "Deze link geldt niet (meer): hij werkt één keer en zeven dagen lang. Vraag uw beheerder om een nieuwe.",
            "This link does not hold (any more): it works once, for seven days. Ask your administrator for a new one."
        )
    );
}
