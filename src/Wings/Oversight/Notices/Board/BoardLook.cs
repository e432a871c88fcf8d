using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Notices.Answers;

namespace Rekenschap.Oversight.Notices.Board;

/// <summary>What every organisation said of a notice at a moment, who said nothing first.</summary>
sealed class BoardLook(
    Notice notice,
    IReadOnlyCollection<NoticeAnswer> answers,
    IReadOnlyCollection<WrittenMail> mails,
    ImmutableArray<RoleHolder> holders,
    Func<string, Bilingual> nameOf,
    DateTimeOffset now
)
{
    public Notice Notice => notice;

    public DateTimeOffset Now => now;

    public NoticeTally Tally { get; } = NoticeTally.Of(answers.Select(one => one.State));

    /// <summary>Whether the time to answer is over.</summary>
    public bool IsOver => notice.State == NoticeState.Open && now >= notice.Due;

    /// <summary>In order: who said least first, and of those by name.</summary>
    public IEnumerable<BoardLine> Lines(Language language) =>
        answers
            .Select(Line)
            .OrderBy(one => one.Answer.State)
            .ThenBy(one => one.Name.In(language), StringComparer.Ordinal);

    BoardLine Line(NoticeAnswer one) =>
        new(
            one,
            nameOf(one.Organisation),
            IsOver && one.IsMissing,
            mails
                .Where(mail => mail.Organisation == one.Organisation)
                .Select(mail => (WrittenMail?)mail)
                .MaxBy(mail => mail!.Value.MadeAt),
            holders.Where(holder => holder.Organisation == one.Organisation).DistinctBy(one => one.Pseudonym).Count()
        );
}

/// <summary>One organisation on the board.</summary>
/// <param name="IsLate">It said nothing and the time is over: it was escalated.</param>
/// <param name="Mail">What was written to it last; null where nothing was.</param>
/// <param name="Holders">How many people there can answer.</param>
sealed record BoardLine(NoticeAnswer Answer, Bilingual Name, bool IsLate, WrittenMail? Mail, int Holders)
{
    /// <summary>The day of the next measure that was not taken yet.</summary>
    public DateOnly? Next => Answer.Measures.Where(one => one.DoneOn is null).Min(one => (DateOnly?)one.Until);

    public int Taken => Answer.Measures.Count(one => one.DoneOn is not null);
}
