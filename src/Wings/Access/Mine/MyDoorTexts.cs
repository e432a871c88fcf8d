using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Mine;

/// <summary>What is said where somebody changes how he comes in.</summary>
static class MyDoorTexts
{
    public static readonly Bilingual Password = new("Wijzig uw wachtwoord", "Change your password");
    public static readonly Bilingual PasswordSays = new(
        "Daarna bent u overal afgemeld behalve hier. Uw app, herstelcodes en passkeys blijven werken.",
        "After this you are signed out everywhere but here. Your app, recovery codes and passkeys keep working."
    );
    public static readonly Bilingual Old = new("Wachtwoord van nu", "Present password");
    public static readonly Bilingual OldWrong = new(
        "Dit is niet uw wachtwoord van nu. Weet u het niet meer, vraag dan uw beheerder om een nieuwe link.",
        "This is not your present password. If you no longer know it, ask your administrator for a new link."
    );
    public static readonly Bilingual Same = new(
        "Dit is uw wachtwoord van nu: kies een ander",
        "This is your present password: choose another"
    );
    public static readonly Bilingual PasswordButton = new("Wijzig het wachtwoord", "Change the password");

    public static readonly Bilingual App = new("Koppel een andere app", "Connect another app");
    public static readonly Bilingual AppSays = new(
        "De codes van uw oude app en uw oude herstelcodes werken daarna niet meer, en u bent overal afgemeld behalve hier.",
        "After this the codes of your old app and your old recovery codes no longer work, and you are signed out everywhere but here."
    );
    public static readonly Bilingual Codes = new("Maak nieuwe herstelcodes", "Make new recovery codes");
    public static readonly Bilingual CodesSay = new(
        "Nieuwe herstelcodes maken de oude ongeldig.",
        "New recovery codes make the old ones void."
    );
    public static readonly Bilingual CodesMade = new(
        "Dit zijn uw nieuwe herstelcodes; de oude werken niet meer. Elke code werkt één keer. Ze zijn alleen nu te zien: druk ze af of schrijf ze op.",
        "These are your new recovery codes; the old ones no longer work. Each works once. They can be seen only now: print them or write them down."
    );
}
