using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Reports.Remind;

/// <summary>What a mail about reactions to a report says: in Dutch and below it in English. Its number and day; not even its title.</summary>
static class ReportMailText
{
    /// <param name="link">Whole address of the page; null where the server was not told its own.</param>
    public static (string Subject, string Text) Of(MailKind kind, int number, DateOnly due, Uri? link)
    {
        var name = ReportTexts.Number(number);
        var (nl, en) = (
            Dutch(kind, name, Days.Long(due, Language.Nl)),
            English(kind, name, Days.Long(due, Language.En))
        );
        var where = link?.AbsoluteUri;
        var text = $"""
            {nl.Text}
            {(where is null ? "Meld u aan op de gewone plaats en kies Auditrapporten." : $"Ga verder op {where}")}

            In English:

            {en.Text}
            {(where is null ? "Sign in at the usual place and choose Audit reports." : $"Go on at {where}")}

            Dit bericht is automatisch verzonden; antwoorden komen niet aan.
            This message was sent automatically; replies do not arrive.
            """;
        return ($"{nl.Subject} / {en.Subject}", text.ReplaceLineEndings("\n") + "\n");
    }

    static (string Subject, string Text) Dutch(MailKind kind, string number, string due) =>
        kind switch
        {
            MailKind.Told => (
                $"Reactie gevraagd: auditrapport {number}",
                $"Er is een auditrapport met aanbevelingen voor uw departement. Een reactie wordt gevraagd uiterlijk {due}. Waar het over gaat, staat niet in deze mail."
            ),
            MailKind.Overdue => (
                $"Te laat: reactie op auditrapport {number}",
                $"De reacties van uw departement op auditrapport {number} moesten er op {due} zijn. Ze zijn nog niet verstuurd."
            ),
            MailKind.Escalation => (
                $"Nog geen reactie: auditrapport {number}",
                $"U bent controller. De reacties van uw departement op auditrapport {number} moesten er op {due} zijn en zijn nog niet verstuurd. Wilt u zorgen dat het gebeurt?"
            ),
            _ => (
                $"Herinnering: reactie op auditrapport {number}",
                $"De reacties van uw departement op auditrapport {number} worden gevraagd uiterlijk {due}. Ze zijn nog niet verstuurd."
            ),
        };

    static (string Subject, string Text) English(MailKind kind, string number, string due) =>
        kind switch
        {
            MailKind.Told => (
                $"Reaction asked: audit report {number}",
                $"There is an audit report with recommendations for your department. A reaction is asked for by {due}. What it is about does not stand in this mail."
            ),
            MailKind.Overdue => (
                $"Late: reaction to audit report {number}",
                $"The reactions of your department to audit report {number} were due on {due}. They were not sent yet."
            ),
            MailKind.Escalation => (
                $"No reaction yet: audit report {number}",
                $"You are controller. The reactions of your department to audit report {number} were due on {due} and were not sent yet. Would you see to it?"
            ),
            _ => (
                $"Reminder: reaction to audit report {number}",
                $"The reactions of your department to audit report {number} are asked for by {due}. They were not sent yet."
            ),
        };
}
