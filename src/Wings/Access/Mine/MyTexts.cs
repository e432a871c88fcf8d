using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Mine;

/// <summary>What stands on the page of one's own account.</summary>
static class MyTexts
{
    public static readonly Bilingual Title = new("Mijn account", "My account");
    public static readonly Bilingual Kept = new("Wat over u wordt bewaard", "What is kept about you");
    public static readonly Bilingual Name = new("Naam", "Name");
    public static readonly Bilingual Email = new("E-mailadres", "E-mail address");
    public static readonly Bilingual Pseudonym = new("Pseudoniem", "Pseudonym");
    public static readonly Bilingual PseudonymMeans = new(
        "Het grootboek kent u onder dit pseudoniem, met organisatie en rol. Naam en e-mailadres staan alleen hier en zijn te zien voor u en de beheerders van uw organisaties; ze worden gewist als uw account sluit.",
        "The ledger knows you by this pseudonym, with organisation and role. Name and e-mail address stand here only, for you and the administrators of your organisations to see; they are wiped when your account is closed."
    );
    public static readonly Bilingual Since = new("Account sinds", "Account since");
    public static readonly Bilingual Roles = new("Uw rollen", "Your roles");
    public static readonly Bilingual NoRoles = new(
        "U hebt vandaag geen rol. Vraag een beheerder om een rol.",
        "You have no role today. Ask an administrator for one."
    );
    public static readonly Bilingual Sessions = new("Waar u bent aangemeld", "Where you are signed in");
    public static readonly Bilingual Here = new("deze browser", "this browser");
    public static readonly Bilingual Seen = new("laatst gezien", "last seen");
    public static readonly Bilingual Begun = new("aangemeld", "signed in");
    public static readonly Bilingual EndAll = new("Meld overal elders af", "Sign out everywhere else");
    public static readonly Bilingual Changes = new("Hoe u binnenkomt", "How you come in");
    public static readonly Bilingual EmailMeans = new(
        "Klopt uw naam of e-mailadres niet, vraag het de beheerder van uw organisatie: alleen die nodigt op een ander adres uit.",
        "If your name or e-mail address is wrong, ask the administrator of your organisation: only they can invite at another address."
    );
    public static readonly Bilingual Back = new("Naar mijn account", "To my account");
    public static readonly Bilingual EndIt = new("Meld daar af", "Sign out there");
    public static readonly Bilingual Happened = new("Wat er aan de deur gebeurde", "What happened at the door");
    public static readonly Bilingual HappenedMeans = new(
        "De laatste vijftig keer; na een jaar wordt het vergeten. Herkent u iets niet, meld dan overal af en vraag uw beheerder om een nieuwe link.",
        "The last fifty times; forgotten after a year. If you do not recognise something, sign out everywhere and ask your administrator for a new link."
    );
    public static readonly Bilingual When = new("Wanneer", "When");
    public static readonly Bilingual What = new("Wat", "What");
    public static readonly Bilingual From = new("Vanaf", "From");
    public static readonly Bilingual Codes = new("Herstelcodes over", "Recovery codes left");

    public static Bilingual Event(string kind) =>
        kind switch
        {
            "signed_in" => new("aangemeld", "signed in"),
            "signed_out" => new("afgemeld", "signed out"),
            "password.wrong" => new("wachtwoord klopte niet", "password was wrong"),
            "code.wrong" => new("code klopte niet", "code was wrong"),
            "proof.wrong" => new("bevestiging klopte niet", "confirmation was wrong"),
            "app.connected" => new("app gekoppeld", "app connected"),
            "invitation.used" => new("uitnodiging gebruikt", "invitation used"),
            "passkey.signed_in" => new("aangemeld met een passkey", "signed in with a passkey"),
            "passkey.added" => new("passkey toegevoegd", "passkey added"),
            "passkey.not_added" => new("passkey niet toegevoegd", "passkey not added"),
            "passkey.removed" => new("passkey verwijderd", "passkey removed"),
            "password.changed" => new("wachtwoord gewijzigd", "password changed"),
            "codes.made" => new("nieuwe herstelcodes gemaakt", "new recovery codes made"),
            "sessions.ended" => new("elders afgemeld", "signed out elsewhere"),
            _ => Bilingual.Same(kind),
        };
}
