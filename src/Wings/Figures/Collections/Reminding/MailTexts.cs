using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Figures.Collections.Reminding;

/// <summary>The words of the pages on which mails are read and asked for.</summary>
static class MailTexts
{
    public static readonly Bilingual Title = new("Mails", "Mails");
    public static readonly Bilingual NoServer = new(
        "Er is geen mailserver ingesteld: deze mails worden niet verzonden. U kunt ze hier lezen.",
        "No mail server was set: these mails are not sent. You can read them here."
    );
    public static readonly Bilingual None = new("Er is nog niets geschreven.", "Nothing was written yet.");
    public static readonly Bilingual Ask = new(
        "Herinner wie nog iets moet doen",
        "Remind who still has something to do"
    );
    public static readonly Bilingual Whom = new("Wie krijgt een herinnering?", "Who gets a reminder?");
    public static readonly Bilingual WhomHint = new(
        "Ieder hooguit een keer per dag. In een mail staat nooit een cijfer.",
        "Each at most once a day. A mail never holds a figure."
    );
    public static readonly Bilingual Remind = new("Schrijf de herinneringen", "Write the reminders");
    public static readonly Bilingual NobodyLeft = new(
        "Niemand hoeft meer iets te doen.",
        "Nobody has anything left to do."
    );
    public static readonly Bilingual NoWhom = new(
        "Kies ten minste een organisatie",
        "Choose at least one organisation"
    );
    public static readonly Bilingual Why = new("Waarom", "Why");
    public static readonly Bilingual To = new("Aan", "To");
    public static readonly Bilingual When = new("Geschreven", "Written");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual Back = new("Naar alle mails", "To all mails");

    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "mail.none",
        new("Deze mail is er niet, of niet voor u", "There is no such mail, or not for you")
    );

    public static Bilingual Word(MailKind kind) =>
        kind switch
        {
            MailKind.Reminder => new("Herinnering vooraf", "Reminder beforehand"),
            MailKind.Overdue => new("Te laat", "Late"),
            MailKind.Escalation => new("Aan de controller", "To the controller"),
            MailKind.Told => new("Nieuw", "New"),
            _ => new("Gevraagd door de coördinator", "Asked for by the coordinator"),
        };

    public static Bilingual Word(Mail mail) =>
        (mail.State, mail.Fault) switch
        {
            (MailState.Sent, _) => new("verzonden", "sent"),
            (MailState.Failed, Mail.NoAddress) => new("niet verzonden: geen mailadres", "not sent: no mail address"),
            (MailState.Failed, Mail.TooOld) => new("niet verzonden: achterhaald", "not sent: out of date"),
            (MailState.Failed, _) => new("niet gelukt", "failed"),
            (_, null) => new("wacht", "waits"),
            _ => new($"{mail.Tries} keer geprobeerd", $"tried {mail.Tries} times"),
        };

    public static Signal SignalOf(MailState state) =>
        state switch
        {
            MailState.Sent => Signal.Holds,
            MailState.Failed => Signal.Fails,
            _ => Signal.Neutral,
        };
}
