using Rekenschap.Access.Accounts;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Mine;

/// <summary>Whether somebody has password, app and passkeys here; who comes in by his organisation, or plays, has none.</summary>
static class OwnDoor
{
    public static readonly Refusal None = new(
        RefusalKind.NotFound,
        "account.not_here",
        new(
            "U meldt zich niet hier aan met een wachtwoord; wijzig uw gegevens daar waar u zich aanmeldt",
            "You do not sign in here with a password; change your details where you sign in"
        )
    );

    public static bool Has(Account account) => account is { Plays: false, Elsewhere: null, PasswordHash: not null };
}
