using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Passwords;

/// <summary>What a password has to be: long, and not one that everybody tries. No rule asks for a capital or a sign.</summary>
static class PasswordRules
{
    public const int Least = 12;
    public const int Most = 128;

    /// <summary>What the most tried ones of this length are made of.</summary>
    static readonly string[] Tried =
    [
        "wachtwoord",
        "password",
        "welkom",
        "welcome",
        "rekenschap",
        "qwerty",
        "azerty",
        "letmein",
        "iloveyou",
        "administrator",
        "abcdefgh",
        "12345678",
    ];

    public static Bilingual? WrongWith(string password, string email, string name)
    {
        if (password.Length is < Least or > Most)
            return new(
                $"Dit zijn {password.Length} tekens; een wachtwoord heeft er {Least} tot {Most}. Vier woorden achter elkaar is goed.",
                $"These are {password.Length} characters; a password has {Least} to {Most}. Four words in a row will do."
            );
        if (IsEasy(password, email, name))
            return new(
                "Dit wachtwoord wordt vaak geprobeerd of lijkt op uw naam. Kies vier woorden die niets met elkaar te maken hebben.",
                "This password is often tried or resembles your name. Choose four words that have nothing to do with each other."
            );
        return null;
    }

    static bool IsEasy(string password, string email, string name)
    {
        var rest = password.ToLowerInvariant();
        foreach (
            var known in Tried
                .Concat(email.ToLowerInvariant().Split('@', '.'))
                .Concat(name.ToLowerInvariant().Split(' '))
        )
            if (known.Length > 3)
                rest = rest.Replace(known, "", StringComparison.Ordinal);
        return rest.Count(char.IsLetter) < 4 && rest.Length < Least || rest.Distinct().Count() < 4;
    }
}
