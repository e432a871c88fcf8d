using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.SigningIn;

/// <summary>What the door says. It never tells whether there is an account.</summary>
static class SignInTexts
{
    public static readonly Bilingual Title = new("Aanmelden", "Sign in");
    public static readonly Bilingual Email = new("E-mailadres", "E-mail address");
    public static readonly Bilingual Password = new("Wachtwoord", "Password");
    public static readonly Bilingual Button = new("Meld aan", "Sign in");
    public static readonly Bilingual Lost = new(
        "Wachtwoord of telefoon kwijt? Vraag de beheerder van uw organisatie om een nieuwe link; die maakt het oude ongeldig.",
        "Lost your password or phone? Ask the administrator of your organisation for a new link, which makes the old ones void."
    );
    public static readonly Bilingual Wrong = new(
        "E-mailadres en wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw.",
        "E-mail address and password do not belong together. Check both and try again."
    );
    public static readonly Bilingual Refused = new(
        "Aanmelden bij uw organisatie lukte, maar u bent hier niet binnengelaten, of het antwoord klopte niet. Probeer het opnieuw; helpt dat niet, vraag dan uw beheerder of u bent uitgenodigd.",
        "Signing in with your organisation worked but you were not let in here, or the answer was not right. Try again; if that does not help, ask your administrator whether you were invited."
    );
    public static readonly Bilingual EmailMissing = new("Vul uw e-mailadres in", "Fill in your e-mail address");
    public static readonly Bilingual PasswordMissing = new("Vul uw wachtwoord in", "Fill in your password");

    public static readonly Bilingual CodeTitle = new("Code uit uw app", "Code from your app");
    public static readonly Bilingual CodeLabel = new(
        "Code van zes cijfers, of een herstelcode",
        "Code of six digits, or a recovery code"
    );
    public static readonly Bilingual CodeHint = new(
        "De app op uw telefoon laat elke halve minuut een nieuwe code zien. Zonder telefoon: een van uw herstelcodes.",
        "The app on your phone shows a new code every half minute. Without your phone: one of your recovery codes."
    );
    public static readonly Bilingual WrongCode = new(
        "Deze code klopt niet of is al gebruikt. Wacht op de volgende code in uw app.",
        "This code is not right or was used already. Wait for the next code in your app."
    );
    public static readonly Bilingual WrongProof = new(
        "Dit is niet de code uit uw app en niet uw wachtwoord; een code geldt één keer. Wacht op de volgende.",
        "This is neither the code from your app nor your password; a code counts once. Wait for the next one."
    );

    public static Bilingual Wait(int minutes) =>
        new(
            $"Er is te vaak geprobeerd. Wacht {minutes} {(minutes == 1 ? "minuut" : "minuten")} en probeer het opnieuw; anderen hebben hier geen last van.",
            $"This was tried too often. Wait {minutes} {(minutes == 1 ? "minute" : "minutes")} and try again; nobody else is held up."
        );
}
