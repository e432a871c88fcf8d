using System.Globalization;

namespace Rekenschap.Oversight.Commitments.Letters.Remind;

/// <summary>What a mail about promises in a public text says: in Dutch and below it in English. How many there are; the rest is on their page.</summary>
static class LetterMailText
{
    /// <param name="isAgain">Whether this was written about before.</param>
    /// <param name="link">Whole address of the list; null where the server was not told its own.</param>
    public static (string Subject, string Text) Of(int count, bool isAgain, Uri? link)
    {
        var where = link?.AbsoluteUri;
        var (nl, en) = (Dutch(count), English(count));
        var text = $"""
            In een brief die openbaar is, {(count == 1 ? "staat" : "staan")} {nl} die {(
                isAgain ? "nog steeds niet" : "niet"
            )} in het register {(count == 1 ? "staat" : "staan")}. Voer in, zeg welke het al is, of leg terzijde met de reden.
            {(where is null ? "Meld u aan op de gewone plaats en kies Toezeggingen." : $"Ga verder op {where}")}

            In English:

            A letter that is public makes {en} that {(count == 1 ? "is" : "are")} {(
                isAgain ? "still not" : "not"
            )} in the register. Enter, say which one it is already, or set aside with the reason.
            {(where is null ? "Sign in at the usual place and choose Promises." : $"Go on at {where}")}

            Dit bericht is automatisch verzonden; antwoorden komen niet aan.
            This message was sent automatically; replies do not arrive.
            """;
        return (
            isAgain
                ? $"Nog steeds {nl} in een brief / Still {en} in a letter"
                : $"{nl} in een brief / {en} in a letter",
            text.ReplaceLineEndings("\n") + "\n"
        );
    }

    static string Dutch(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "toezegging" : "toezeggingen")}");

    static string English(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "promise" : "promises")}");
}
