using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Programmes.Remind;

/// <summary>What a mail about reports on measures says: in Dutch and below it in English. The programme's number and the day; not even its name.</summary>
static class ProgrammeMailText
{
    /// <param name="link">Whole address of the page; null where the server was not told its own.</param>
    public static (string Subject, string Text) Of(MailKind kind, int number, DateOnly moment, Uri? link)
    {
        var name = ProgrammeTexts.Number(number);
        var (nl, en) = (
            Dutch(kind, name, Days.Long(moment, Language.Nl)),
            English(kind, name, Days.Long(moment, Language.En))
        );
        var where = link?.AbsoluteUri;
        var text = $"""
            {nl.Text}
            {(
                where is null
                    ? "Meld u aan op de gewone plaats en kies Programma's en agenda's."
                    : $"Ga verder op {where}"
            )}

            In English:

            {en.Text}
            {(where is null ? "Sign in at the usual place and choose Programmes and agendas." : $"Go on at {where}")}

            Dit bericht is automatisch verzonden; antwoorden komen niet aan.
            This message was sent automatically; replies do not arrive.
            """;
        return ($"{nl.Subject} / {en.Subject}", text.ReplaceLineEndings("\n") + "\n");
    }

    static (string Subject, string Text) Dutch(MailKind kind, string number, string moment) =>
        kind switch
        {
            MailKind.Overdue => (
                $"Te laat: rapportage over programma {number}",
                $"Over de stand op {moment} is van een of meer maatregelen van uw organisatie in programma {number} nog niet gerapporteerd. Dat moest op die dag zijn gedaan."
            ),
            MailKind.Escalation => (
                $"Nog geen rapportage: programma {number}",
                $"U bent controller. Over de stand op {moment} is van een of meer maatregelen van uw organisatie in programma {number} nog niet gerapporteerd. Wilt u zorgen dat het gebeurt?"
            ),
            _ => (
                $"Herinnering: rapportage over programma {number}",
                $"Over de stand op {moment} wordt een rapportage gevraagd van elke maatregel van uw organisatie in programma {number}. Van een of meer is die er nog niet."
            ),
        };

    static (string Subject, string Text) English(MailKind kind, string number, string moment) =>
        kind switch
        {
            MailKind.Overdue => (
                $"Late: report on programme {number}",
                $"Of one or more measures of your organisation in programme {number} there is no report yet on how it stood on {moment}. It was due on that day."
            ),
            MailKind.Escalation => (
                $"No report yet: programme {number}",
                $"You are controller. Of one or more measures of your organisation in programme {number} there is no report yet on how it stood on {moment}. Would you see to it?"
            ),
            _ => (
                $"Reminder: report on programme {number}",
                $"A report is asked for on how each measure of your organisation in programme {number} stands on {moment}. Of one or more there is none yet."
            ),
        };
}
