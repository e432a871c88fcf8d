using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Oversight.Reports.Remind;

/// <summary>A mail about reactions that are due: why, and to whom in the department.</summary>
public readonly record struct DueReportMail(MailKind Kind, Role Role)
{
    /// <summary>How many days before the last one suppliers are reminded.</summary>
    public const int Ahead = 7;

    /// <summary>For how many days after the last one a late mail is still written, so that a server that stood still writes it after all.</summary>
    public const int Fresh = 14;

    /// <summary>
    /// Which mails are due on a day to a department that has not sent all of its reactions: told as long as there is more than
    /// a week, reminded in the last week, late after it, with a word to the controller. What is long past is not mailed.
    /// </summary>
    public static IEnumerable<DueReportMail> On(DateOnly today, DateOnly due) =>
        (due.DayNumber - today.DayNumber) switch
        {
            > Ahead => [new(MailKind.Told, Role.Supplier)],
            >= 0 => [new(MailKind.Reminder, Role.Supplier)],
            >= -Fresh => [new(MailKind.Overdue, Role.Supplier), new(MailKind.Escalation, Role.Controller)],
            _ => [],
        };
}
