using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Register.Remind;

/// <summary>What a mail about an activity that has to be updated says: in Dutch and below it in English. Its number and day; the rest is on its page.</summary>
static class ActivityMailText
{
    /// <param name="link">Whole address of the page; null where the server was not told its own.</param>
    public static (string Subject, string Text) Of(MailKind kind, int number, DateOnly due, Uri? link)
    {
        var name = CostWords.Number(number);
        var late = kind != MailKind.Reminder;
        var (nl, en) = (Days.Long(due, Language.Nl), Days.Long(due, Language.En));
        var where = link?.AbsoluteUri;
        var text = $"""
            {Dutch(kind, name, nl)}
            {(where is null ? "Meld u aan op de gewone plaats en kies ICT-activiteiten." : $"Ga verder op {where}")}

            In English:

            {English(kind, name, en)}
            {(where is null ? "Sign in at the usual place and choose ICT activities." : $"Go on at {where}")}

            Dit bericht is automatisch verzonden; antwoorden komen niet aan.
            This message was sent automatically; replies do not arrive.
            """;
        var subject = late
            ? $"ICT-activiteit {name} is te laat bijgewerkt / ICT activity {name} is overdue"
            : $"Werk ICT-activiteit {name} bij / Update ICT activity {name}";
        return (subject, text.ReplaceLineEndings("\n") + "\n");
    }

    static string Dutch(MailKind kind, string number, string due) =>
        kind switch
        {
            MailKind.Reminder =>
                $"ICT-activiteit {number} moet uiterlijk {due} zijn bijgewerkt en gepubliceerd. Begin op tijd: uw controller controleert, CIO Rijk publiceert.",
            MailKind.Overdue =>
                $"ICT-activiteit {number} moest uiterlijk {due} zijn bijgewerkt. Dat is niet gebeurd, en de publieke pagina zegt dat.",
            _ =>
                $"U bent controller. ICT-activiteit {number} moest uiterlijk {due} zijn bijgewerkt. Dat is niet gebeurd, en de publieke pagina zegt dat. Wilt u zorgen dat het gebeurt?",
        };

    static string English(MailKind kind, string number, string due) =>
        kind switch
        {
            MailKind.Reminder =>
                $"ICT activity {number} has to be updated and published by {due}. Begin in time: your controller checks, CIO Rijk publishes.",
            MailKind.Overdue =>
                $"ICT activity {number} was to be updated by {due}. That was not done, and the public page says so.",
            _ =>
                $"You are controller. ICT activity {number} was to be updated by {due}. That was not done, and the public page says so. Would you see to it?",
        };
}
