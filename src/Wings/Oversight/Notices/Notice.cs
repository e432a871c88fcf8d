using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Notices;

/// <summary>
/// Something of which many organisations must say whether it strikes them, and what they do about it: a hole in software, a
/// certificate that goes. Each verb names the revision that was looked at, and gives null when it was done, or the office's
/// refusal, after which nothing has changed.
/// </summary>
public sealed class Notice
{
    public const int MostWords = 4000;

    public required Id<Notice> Id { get; init; }

    /// <summary>By which it is known, in mails too; from 1, never used again.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    /// <summary>What is the matter.</summary>
    public required string Words { get; init; }

    public required NoticeSeverity Severity { get; init; }

    /// <summary>The advice that it follows, as one refers to it; empty where there is none.</summary>
    public required string Reference { get; init; }

    /// <summary>Where that advice stands; empty where it stands nowhere that all can reach.</summary>
    public required string Link { get; init; }

    /// <summary>What is asked of those who get it.</summary>
    public required string Asked { get; init; }

    public required NoticeMarking Marking { get; init; }

    /// <summary>Code of the organisation that publishes, whose coordinator sends it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Whether it was made up, for a demonstration.</summary>
    public required bool Invented { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    /// <summary>When an answer is to be there at the latest (UTC).</summary>
    public required DateTimeOffset Due { get; set; }

    public NoticeState State { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>What was said when it was closed, or opened again.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Why it was closed while something was left to do; empty where nothing was.</summary>
    public string Left { get; private set; } = "";

    public ImmutableArray<NoticeReader> Readers { get; private set; } = [];

    public int Revision { get; private set; } = 1;

    /// <summary>Half of the time has passed: who has not answered by then is reminded.</summary>
    public DateTimeOffset HalfTime => SentAt + (Due - SentAt) / 2;

    internal Refusal? Close(Act act, int seen, NoticeTally tally, string said, string left)
    {
        if (Do(NoticeVerb.Close, act, seen, said, new(tally.IsSettled || left.Trim().Length > 0)) is { } refusal)
            return refusal;
        (ClosedAt, Said, Left) = (act.At, said.Trim(), tally.IsSettled ? "" : left.Trim());
        return null;
    }

    internal Refusal? Reopen(Act act, int seen, string why)
    {
        if (Do(NoticeVerb.Reopen, act, seen, why, default) is { } refusal)
            return refusal;
        (ClosedAt, Said, Left) = (null, why.Trim(), "");
        return null;
    }

    internal Refusal? Move(Act act, int seen, DateTimeOffset due, string why)
    {
        if (Do(NoticeVerb.Move, act, seen, why, default) is { } refusal)
            return refusal;
        Due = due;
        return null;
    }

    /// <summary>Lets auditors of an organisation read it until a day; who was named before is named anew.</summary>
    internal Refusal? Name(Act act, int seen, NoticeReader reader)
    {
        if (Do(NoticeVerb.Name, act, seen, reader.Reason, default) is { } refusal)
            return refusal;
        Readers = [.. Readers.Where(one => one.Organisation != reader.Organisation), reader];
        return null;
    }

    internal Refusal? Widen(Act act, int seen) => Do(NoticeVerb.Widen, act, seen, "", default);

    /// <summary>Whether those who have not answered may be written to; nothing of the notice changes by it.</summary>
    internal Refusal? Remind(Act act) =>
        NoticeWorkflow.Rows.Refuse(
            State,
            NoticeVerb.Remind,
            act,
            guard => NoticeGuards.Judge(guard, this, act, "", default)
        );

    Refusal? Do(NoticeVerb verb, Act act, int seen, string said, NoticeClosing closing)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        if (
            NoticeWorkflow.Rows.Refuse(
                State,
                verb,
                act,
                guard => NoticeGuards.Judge(guard, this, act, said, closing)
            ) is
            { } refusal
        )
            return refusal;
        State = NoticeWorkflow.Rows.Row(State, verb)!.To;
        Revision++;
        return null;
    }
}

/// <summary>Auditors who may read a notice though it is closed to them.</summary>
/// <param name="Organisation">Code of whose auditors.</param>
/// <param name="Until">The last day, included.</param>
public sealed record NoticeReader(string Organisation, DateOnly Until, string Reason);

/// <summary>What closing is judged by.</summary>
/// <param name="IsAccounted">Whether nothing is left to do, or it was said why that does not keep it open.</param>
readonly record struct NoticeClosing(bool IsAccounted);
