using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Commitments.Remind;

/// <summary>What a mail about a promise that ends soon says: in Dutch and below it in English. Its number and day; the rest is on its page.</summary>
static class PromiseMailText
{
    /// <param name="link">Whole address of the page; null where the server was not told its own.</param>
    public static (string Subject, string Text) Of(int number, DateOnly until, Uri? link)
    {
        var name = number.ToString(CultureInfo.InvariantCulture);
        var where = link?.AbsoluteUri;
        var text = $"""
            Toezegging {name} aan de Kamer eindigt op {Days.Long(
                until,
                Language.Nl
            )} en is nog niet als nagekomen gemeld. Meld haar als dat zo is, of zorg dat de Kamer hoort waarom niet.
            {(where is null ? "Meld u aan op de gewone plaats en kies Toezeggingen." : $"Ga verder op {where}")}

            In English:

            Promise {name} to parliament ends on {Days.Long(
                until,
                Language.En
            )} and was not reported as kept yet. Report it when it is, or see to it that parliament hears why not.
            {(where is null ? "Sign in at the usual place and choose Promises." : $"Go on at {where}")}

            Dit bericht is automatisch verzonden; antwoorden komen niet aan.
            This message was sent automatically; replies do not arrive.
            """;
        return ($"Toezegging {name} eindigt / Promise {name} ends", text.ReplaceLineEndings("\n") + "\n");
    }
}
