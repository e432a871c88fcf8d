using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Oversight.Notices.Answers;

namespace Rekenschap.Oversight.Notices.Remind;

/// <summary>A mail about a notice that is due: why, to which organisation, and to whom there.</summary>
public readonly record struct DueNoticeMail(MailKind Kind, string Organisation, Role Role)
{
    /// <summary>A mail that comes later says what is no longer so.</summary>
    static readonly TimeSpan Fresh = TimeSpan.FromDays(2);

    /// <summary>
    /// Which mails are due at a moment. Each organisation is told; reminded when half of the time has passed; and when the time
    /// is over told that it is late, its controller too. A mail stays due for two days, so that a server that stood still
    /// writes it after all; nobody who answered is written to.
    /// </summary>
    public static IEnumerable<DueNoticeMail> On(DateTimeOffset now, Notice notice, IEnumerable<NoticeAnswer> answers)
    {
        if (notice.State != NoticeState.Open)
            yield break;
        var isOver = now >= notice.Due && now < notice.Due + Fresh;
        foreach (var one in answers.Where(IsLeft))
        {
            if (now < notice.Due && one.State == AnswerState.Asked && now < notice.SentAt + Fresh)
                foreach (var role in Told(notice))
                    yield return new(MailKind.Told, one.Organisation, role);
            if (now >= notice.HalfTime && now < notice.Due)
                yield return new(MailKind.Reminder, one.Organisation, Role.Supplier);
            if (isOver)
                yield return new(MailKind.Overdue, one.Organisation, Role.Supplier);
            if (isOver && one.IsMissing)
                yield return new(MailKind.Escalation, one.Organisation, Role.Controller);
        }
    }

    /// <summary>What a coordinator asks for: all who can answer where nothing was answered.</summary>
    public static IEnumerable<DueNoticeMail> Asked(IEnumerable<NoticeAnswer> answers) =>
        from one in answers
        where one.IsMissing
        from role in new[] { Role.Supplier, Role.Controller }
        select new DueNoticeMail(MailKind.Asked, one.Organisation, role);

    static bool IsLeft(NoticeAnswer one) => one.IsMissing || one.State == AnswerState.Unsure;

    /// <summary>Of what is critical controllers hear at once.</summary>
    static Role[] Told(Notice notice) =>
        notice.Severity == NoticeSeverity.Critical ? [Role.Supplier, Role.Controller] : [Role.Supplier];
}
