using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Oversight.Programmes.Remind;

/// <summary>A mail about reports that are due: why, and to whom in the organisation.</summary>
public readonly record struct DueProgrammeMail(MailKind Kind, Role Role)
{
    /// <summary>How many days before the moment suppliers are reminded.</summary>
    public const int Ahead = 14;

    /// <summary>For how many days after it a late mail is still written, so that a server that stood still writes it after all.</summary>
    public const int Fresh = 14;

    /// <summary>
    /// Which mails are due on a day to an organisation that owes a report of a moment: a reminder in the two weeks up to it,
    /// late after it, with a word to the controller. What is further or longer past is not mailed.
    /// </summary>
    public static IEnumerable<DueProgrammeMail> On(DateOnly today, DateOnly moment) =>
        (moment.DayNumber - today.DayNumber) switch
        {
            > Ahead => [],
            >= 0 => [new(MailKind.Reminder, Role.Supplier)],
            >= -Fresh => [new(MailKind.Overdue, Role.Supplier), new(MailKind.Escalation, Role.Controller)],
            _ => [],
        };
}
