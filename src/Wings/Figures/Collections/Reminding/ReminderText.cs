using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Collections.Reminding;

/// <summary>
/// What a mail says: in Dutch and below it in English, for the language of a receiver is not known. Never a figure, and
/// nothing of what somebody typed but the name of the collection and of the organisation.
/// </summary>
static class ReminderText
{
    /// <param name="link">Whole address of the page of the collection; null where the server was not told its own.</param>
    public static (string Subject, string Text) Of(
        MailKind kind,
        Bilingual collection,
        Bilingual organisation,
        DateOnly due,
        Uri? link
    )
    {
        var nl = Dutch(kind, OneLine(collection.Nl), OneLine(organisation.Nl), Days.Long(due, Language.Nl));
        var en = English(kind, OneLine(collection.En), OneLine(organisation.En), Days.Long(due, Language.En));
        var where = link?.AbsoluteUri;
        var text = $"""
            {nl.Text}
            {(where is null ? "Meld u aan op de gewone plaats en kies Uitvragen." : $"Ga verder op {where}")}

            In English:

            {en.Text}
            {(where is null ? "Sign in at the usual place and choose Collections." : $"Go on at {where}")}

            Dit bericht is automatisch verzonden; antwoorden komen niet aan.
            This message was sent automatically; replies do not arrive.
            """;
        return ($"{nl.Subject} / {en.Subject}", text.ReplaceLineEndings("\n") + "\n");
    }

    static (string Subject, string Text) Dutch(MailKind kind, string collection, string organisation, string due) =>
        kind switch
        {
            MailKind.Overdue => (
                $"Te laat: {collection}",
                $"Van {organisation} is voor '{collection}' nog niets ingediend. Dat moest uiterlijk {due}. Lever alsnog aan, vraag uitstel, of meld dat er niets te leveren is."
            ),
            MailKind.Escalation => (
                $"Nog niets ingediend: {collection}",
                $"U bent controller van {organisation}. Voor '{collection}' is daar nog niets ingediend; dat moest uiterlijk {due}. Wilt u zorgen dat er wordt aangeleverd, of dat er uitstel wordt gevraagd?"
            ),
            _ => (
                $"Herinnering: {collection}",
                $"Van {organisation} wordt '{collection}' gevraagd, uiterlijk {due}. Er is nog niets ingediend, of er moet nog iets worden hersteld."
            ),
        };

    static (string Subject, string Text) English(MailKind kind, string collection, string organisation, string due) =>
        kind switch
        {
            MailKind.Overdue => (
                $"Late: {collection}",
                $"Nothing was submitted yet by {organisation} for '{collection}'. It was due {due}. Deliver after all, ask for more time, or report that there is nothing to deliver."
            ),
            MailKind.Escalation => (
                $"Nothing submitted yet: {collection}",
                $"You are controller of {organisation}. Nothing was submitted there yet for '{collection}'; it was due {due}. Would you see to it that it is delivered, or that more time is asked for?"
            ),
            _ => (
                $"Reminder: {collection}",
                $"'{collection}' is asked of {organisation}, due {due}. Nothing was submitted yet, or something still has to be mended."
            ),
        };

    /// <summary>A name with line ends in it would begin another line of the mail's head.</summary>
    static string OneLine(string text)
    {
        var line = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return line.Length > 120 ? line[..120] : line;
    }
}
