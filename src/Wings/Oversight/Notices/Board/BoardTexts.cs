using System.Globalization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Notices.Board;

/// <summary>The words of the board of a notice and of what its coordinator does.</summary>
static class BoardTexts
{
    public static readonly Bilingual Title = new("Wie antwoordde", "Who answered");
    public static readonly Bilingual Show = new("Toon", "Show");
    public static readonly Bilingual All = new("allemaal", "all");
    public static readonly Bilingual Missing = new("zonder antwoord", "without an answer");
    public static readonly Bilingual ChangedAt = new("Laatste bericht", "Last word");
    public static readonly Bilingual Mailed = new("Laatste mail", "Last mail");
    public static readonly Bilingual CanAnswer = new("Wie kan daar antwoorden", "Who can answer there");
    public static readonly Bilingual NoneSuch = new("Niemand.", "Nobody.");
    public static readonly Bilingual NoMail = new(
        "Er is geen mailserver ingesteld: mails worden geschreven en niet verzonden.",
        "No mail server was set: mails are written and not sent."
    );
    public static readonly Bilingual Own = new(
        "Antwoord voor uw eigen organisatie",
        "Answer for your own organisation"
    );
    public static readonly Bilingual Reload = new("Vernieuw", "Refresh");
    public static readonly Bilingual Nobody = new("niemand: bel", "nobody: call");
    public static readonly Bilingual Remind = new("Herinner wie nog niet antwoordde", "Remind who has not answered");
    public static readonly Bilingual RemindButton = new("Herinner nu", "Remind now");
    public static readonly Bilingual RemindMeans = new(
        "Elke organisatie krijgt hoogstens een zo'n mail per uur.",
        "Each organisation gets one such mail an hour at most."
    );
    public static readonly Bilingual Move = new("Verzet het uiterlijke tijdstip", "Move the due time");
    public static readonly Bilingual MoveButton = new("Verzet", "Move");
    public static readonly Bilingual Why = new("Waarom?", "Why?");
    public static readonly Bilingual WhyHint = new(
        "Wie de melding kreeg, kan dit lezen.",
        "Who got the notice can read this."
    );
    public static readonly Bilingual Widen = new("Stuur aan meer organisaties", "Send to more organisations");
    public static readonly Bilingual WidenButton = new("Stuur ook aan deze", "Send to these too");
    public static readonly Bilingual Name = new("Laat een auditor meelezen", "Let an auditor read along");
    public static readonly Bilingual NameButton = new("Stel open", "Open it");
    public static readonly Bilingual Whose = new("Auditors van", "Auditors of");
    public static readonly Bilingual UntilDay = new("Tot en met", "Up to");
    public static readonly Bilingual Close = new("Sluit de melding", "Close the notice");
    public static readonly Bilingual CloseButton = new("Sluit", "Close");
    public static readonly Bilingual How = new("Hoe liep het af?", "How did it end?");
    public static readonly Bilingual Left = new(
        "Waarom wacht u niet op wie nog niet klaar is?",
        "Why do you not wait for who is not done yet?"
    );
    public static readonly Bilingual LeftHint = new(
        "Alleen nodig als nog niet iedereen klaar of niet geraakt is.",
        "Only needed when not all are done or not affected yet."
    );
    public static readonly Bilingual Reopen = new("Heropen de melding", "Reopen the notice");
    public static readonly Bilingual ReopenButton = new("Heropen", "Reopen");
    public static readonly Bilingual NamedFor = new("Auditors die mogen meelezen", "Auditors who may read along");

    public static readonly Bilingual NoHow = new("Schrijf op hoe het afliep.", "Write down how it ended.");
    public static readonly Bilingual NoWhy = new("Schrijf op waarom.", "Write down why.");
    public static readonly Bilingual NoLeft = new(
        "Nog niet iedereen is klaar of niet geraakt. Schrijf op waarom u daar niet op wacht.",
        "Not all are done or not affected yet. Write down why you do not wait for them."
    );
    public static readonly Bilingual NoWhose = new("Kies van wie de auditors zijn.", "Choose whose auditors.");
    public static readonly Bilingual NoUntil = new(
        "Vul de laatste dag in, vandaag of later.",
        "Fill in the last day, today or later."
    );

    /// <summary>"Van 40 organisaties antwoordden er 30; 10 niet."</summary>
    public static Bilingual Standing(NoticeTally tally) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Van {NoticeTexts.Organisations(tally.Sent).Nl} {(tally.Answered == 1 ? "antwoordde" : "antwoordden")} er {tally.Answered}; {tally.Missing} niet."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Of {NoticeTexts.Organisations(tally.Sent).En} {tally.Answered} answered; {tally.Missing} did not."
            )
        );

    public static Bilingual Over(int missing) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"De tijd is om. Wie niet antwoordde ({missing}), is te laat; de controllers daar krijgen bericht."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"The time is over. Who did not answer ({missing}) is late; the controllers there are told."
            )
        );

    public static Bilingual AsOf(DateTimeOffset now) =>
        new($"Zo stond het op {NoticeTexts.Moment(now).Nl}.", $"This is how it was on {NoticeTexts.Moment(now).En}.");

    public static Bilingual Of(WrittenMail mail) =>
        mail.State == MailState.Failed
            ? new($"{Of(mail.Kind).Nl}, niet gelukt", $"{Of(mail.Kind).En}, failed")
            : new(
                $"{Of(mail.Kind).Nl}, {NoticeTexts.Moment(mail.MadeAt).Nl}",
                $"{Of(mail.Kind).En}, {NoticeTexts.Moment(mail.MadeAt).En}"
            );

    static Bilingual Of(MailKind kind) =>
        kind switch
        {
            MailKind.Told => new("bericht van de melding", "told of the notice"),
            MailKind.Overdue => new("te laat", "late"),
            MailKind.Escalation => new("aan de controller", "to the controller"),
            _ => new("herinnering", "reminder"),
        };

    public static Bilingual People(int count) =>
        count == 0
            ? Nobody
            : new(
                string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "persoon" : "personen")}"),
                string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "person" : "people")}")
            );
}
