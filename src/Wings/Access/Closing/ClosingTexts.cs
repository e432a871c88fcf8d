using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Closing;

/// <summary>What is said where an account is closed.</summary>
static class ClosingTexts
{
    public static readonly Bilingual Title = new("Sluit mijn account", "Close my account");
    public static readonly Bilingual Says = new(
        "Dit kan niet worden teruggedraaid. Meteen eindigen al uw rollen, bent u overal afgemeld en wissen we uw naam, e-mailadres, wachtwoord, app, passkeys en wat er aan de deur gebeurde.",
        "This cannot be undone. At once all your roles end, you are signed out everywhere, and we wipe your name, e-mail address, password, app, passkeys and what happened at the door."
    );
    public static readonly Bilingual Stays = new(
        "Wat u voor uw organisatie deed, blijft bij de organisatie: ook leveringen die nog lopen. Het grootboek houdt uw pseudoniem, dat dan naar niemand meer te herleiden is.",
        "What you did for your organisation stays with the organisation, deliveries under way too. The ledger keeps your pseudonym, which then leads to nobody any more."
    );
    public static readonly Bilingual Sure = new(
        "Ik begrijp dat dit niet kan worden teruggedraaid",
        "I understand that this cannot be undone"
    );
    public static readonly Bilingual NotSure = new(
        "Vink aan dat u dit begrijpt, of ga terug",
        "Tick that you understand this, or go back"
    );
    public static readonly Bilingual Button = new("Sluit mijn account", "Close my account");
    public static readonly Bilingual ClosedTitle = new("Uw account is gesloten", "Your account is closed");
    public static readonly Bilingual ClosedSays = new(
        "Uw gegevens zijn gewist en u bent afgemeld. Bedankt voor uw werk.",
        "Your data were wiped and you are signed out. Thank you for your work."
    );

    public static readonly Bilingual Somebody = new("Sluit dit account", "Close this account");
    public static readonly Bilingual SomebodySays = new(
        "Voor wie weggaat. Meteen eindigen alle rollen voor uw organisatie en alle aanmeldingen. Heeft de persoon geen rol voor een andere organisatie, dan worden naam, e-mailadres en alles om mee binnen te komen gewist. Leveringen blijven bij de organisatie.",
        "For who leaves. At once all roles for your organisation and all sessions end. If the person has no role for another organisation, name, e-mail address and all to come in with are wiped. Deliveries stay with the organisation."
    );

    public static readonly Refusal None = new(
        RefusalKind.NotFound,
        "account.none",
        new("Dit account is er niet (meer)", "There is no such account (any more)")
    );

    public static readonly Refusal NotYourself = new(
        RefusalKind.Forbidden,
        "account.close_own",
        new(
            "Dit is uw eigen account: sluit het vanaf 'Mijn account'",
            "This is your own account: close it from 'My account'"
        )
    );
}
