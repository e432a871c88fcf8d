using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Passkeys;

/// <summary>What is said of passkeys. Why an answer is refused is in the log of the door only.</summary>
static class PasskeyTexts
{
    public static readonly Bilingual SignIn = new("Meld aan met een passkey", "Sign in with a passkey");
    public static readonly Bilingual Wrong = new(
        "Deze passkey kunnen we niet aannemen. Probeer het opnieuw, of gebruik uw wachtwoord en code.",
        "We cannot take this passkey. Try again, or use your password and code."
    );

    public static readonly Bilingual Title = new("Mijn passkeys", "My passkeys");
    public static readonly Bilingual Says = new(
        "Met een passkey meldt u zich aan met uw vinger, gezicht of pincode op uw eigen apparaat. U hoeft niets te onthouden, en een nagemaakte pagina krijgt er niets mee. Wachtwoord en app blijven ook werken.",
        "With a passkey you sign in with your finger, face or PIN on your own device. There is nothing to remember, and a forged page gets nothing from it. Password and app keep working too."
    );
    public static readonly Bilingual None = new("U hebt nog geen passkey.", "You have no passkey yet.");
    public static readonly Bilingual Name = new("Naam", "Name");
    public static readonly Bilingual Made = new("Gemaakt", "Made");
    public static readonly Bilingual Used = new("Laatst gebruikt", "Last used");
    public static readonly Bilingual Never = new("nog niet", "not yet");
    public static readonly Bilingual Copied = new("staat ook op uw andere apparaten", "is on your other devices too");
    public static readonly Bilingual Remove = new("Verwijder", "Remove");
    public static readonly Bilingual Add = new("Voeg een passkey toe", "Add a passkey");
    public static readonly Bilingual NameHint = new(
        "Waaraan u het apparaat herkent, zoals: laptop van het werk",
        "By which you know the device, such as: laptop of the office"
    );
    public static readonly Bilingual NameMissing = new("Geef de passkey een naam", "Give the passkey a name");
    public static readonly Bilingual NameTaken = new(
        "U hebt al een passkey met deze naam; kies een andere",
        "You have a passkey of this name already; choose another"
    );
    public static readonly Bilingual NotMade = new(
        "De passkey is niet toegevoegd: wat uw apparaat gaf, kunnen we niet aannemen. Probeer het opnieuw.",
        "The passkey was not added: we cannot take what your device gave. Try again."
    );
    public static readonly Bilingual TooMany = new(
        "U hebt er twintig; verwijder er eerst een die u niet meer gebruikt",
        "You have twenty; remove one first that you no longer use"
    );
    public static readonly Bilingual NotHere = new(
        "Op dit adres kent uw browser geen passkeys: daarvoor is https nodig, of localhost op uw eigen machine.",
        "At this address your browser knows no passkeys: that needs https, or localhost on your own machine."
    );
    public static readonly Bilingual NeedsScript = new(
        "Een passkey toevoegen kan alleen met JavaScript, in een browser die passkeys kent.",
        "Adding a passkey needs JavaScript, in a browser that knows passkeys."
    );

    public static readonly Refusal Gone = new(
        RefusalKind.NotFound,
        "passkey.none",
        new("Deze passkey is er niet (meer)", "There is no such passkey (any more)")
    );
}
