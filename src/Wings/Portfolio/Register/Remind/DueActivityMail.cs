using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Portfolio.Register.Remind;

/// <summary>A mail about an activity that has to be updated: why, and to whom in the ministry.</summary>
readonly record struct DueActivityMail(MailKind Kind, Role Role)
{
    /// <summary>How many days before the last one suppliers are reminded.</summary>
    public const int Ahead = 30;

    /// <summary>For how many days after the last one a late mail is still written, so that a server that stood still writes it after all.</summary>
    public const int Fresh = 14;

    /// <summary>
    /// Which mails are due on a day: suppliers are reminded in the last month; once it is over they are told so, and the
    /// controller hears of it. What is long past is not mailed: the public page and My work show it.
    /// </summary>
    public static IEnumerable<DueActivityMail> On(DateOnly today, DateOnly due) =>
        (due.DayNumber - today.DayNumber) switch
        {
            > Ahead => [],
            >= 0 => [new(MailKind.Reminder, Role.Supplier)],
            >= -Fresh => [new(MailKind.Overdue, Role.Supplier), new(MailKind.Escalation, Role.Controller)],
            _ => [],
        };
}
