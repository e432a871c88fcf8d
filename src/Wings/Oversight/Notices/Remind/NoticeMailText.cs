using System.Globalization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Notices.Remind;

/// <summary>
/// What a mail about a notice says: in Dutch and below it in English. Its number, of whom an answer is asked and by when;
/// nothing of what the notice is about, not even its title, for mail passes through systems of others.
/// </summary>
static class NoticeMailText
{
    /// <param name="link">Whole address of the page; null where the server was not told its own.</param>
    public static (string Subject, string Text) Of(
        MailKind kind,
        int number,
        Bilingual organisation,
        DateTimeOffset due,
        Uri? link
    )
    {
        var name = number.ToString(CultureInfo.InvariantCulture);
        var nl = Dutch(kind, name, OneLine(organisation.Nl), Days.Moment(due, Language.Nl));
        var en = English(kind, name, OneLine(organisation.En), Days.Moment(due, Language.En));
        var where = link?.AbsoluteUri;
        var text = $"""
            {nl.Text}
            {(where is null ? "Meld u aan op de gewone plaats en kies Meldingen." : $"Ga verder op {where}")}

            In English:

            {en.Text}
            {(where is null ? "Sign in at the usual place and choose Notices." : $"Go on at {where}")}

            Dit bericht is automatisch verzonden; antwoorden komen niet aan.
            This message was sent automatically; replies do not arrive.
            """;
        return ($"{nl.Subject} / {en.Subject}", text.ReplaceLineEndings("\n") + "\n");
    }

    static (string Subject, string Text) Dutch(MailKind kind, string number, string organisation, string due) =>
        kind switch
        {
            MailKind.Told => (
                $"Nieuwe melding {number}",
                $"Er is een melding voor {organisation}. Antwoord wordt gevraagd uiterlijk {due}. Waar het over gaat, staat niet in deze mail."
            ),
            MailKind.Overdue => (
                $"Te laat: melding {number}",
                $"Van {organisation} is nog niet bekend of melding {number} haar raakt. Dat moest uiterlijk {due}. Antwoord alsnog."
            ),
            MailKind.Escalation => (
                $"Nog geen antwoord: melding {number}",
                $"U bent controller van {organisation}. Daar is nog niet geantwoord op melding {number}; dat moest uiterlijk {due}. Wilt u zorgen dat het gebeurt, of zelf antwoorden?"
            ),
            _ => (
                $"Herinnering: melding {number}",
                $"Van {organisation} wordt antwoord gevraagd op melding {number}, uiterlijk {due}. Het is er nog niet."
            ),
        };

    static (string Subject, string Text) English(MailKind kind, string number, string organisation, string due) =>
        kind switch
        {
            MailKind.Told => (
                $"New notice {number}",
                $"There is a notice for {organisation}. An answer is asked for by {due}. What it is about does not stand in this mail."
            ),
            MailKind.Overdue => (
                $"Late: notice {number}",
                $"It is not known yet whether notice {number} affects {organisation}. An answer was due by {due}. Answer after all."
            ),
            MailKind.Escalation => (
                $"No answer yet: notice {number}",
                $"You are controller of {organisation}. Nobody there answered notice {number} yet; it was due by {due}. Would you see to it, or answer yourself?"
            ),
            _ => (
                $"Reminder: notice {number}",
                $"{organisation} is asked to answer notice {number} by {due}. No answer is there yet."
            ),
        };

    /// <summary>A name with line ends in it would begin another line of the mail's head.</summary>
    static string OneLine(string text)
    {
        var line = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return line.Length > 120 ? line[..120] : line;
    }
}
