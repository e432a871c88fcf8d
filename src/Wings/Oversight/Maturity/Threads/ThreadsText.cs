using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Maturity.Threads;

/// <summary>
/// What the public reads of the red threads of a model and a year: a text of its own, with the numbers that stood beside it
/// when somebody else released both. Closed until then; what was released stays as it is until another is.
/// </summary>
public sealed class ThreadsText
{
    public required Id<ThreadsText> Id { get; init; }

    public required MaturityModel Model { get; init; }

    public required int Year { get; init; }

    /// <summary>Code of the organisation that publishes, whose text it is.</summary>
    public required string Publisher { get; init; }

    /// <summary>Whether it was made up, for a demonstration.</summary>
    public required bool Invented { get; init; }

    /// <summary>What is proposed, or was released last. Closed.</summary>
    public required string Draft { get; set; }

    /// <summary>The numbers that stood beside it when it was written.</summary>
    public ImmutableArray<ToldLine> Beside { get; internal set; } = [];

    /// <summary>Pseudonym of who wrote it last.</summary>
    public required string WrittenBy { get; set; }

    public ThreadsState State { get; private set; }

    /// <summary>Why it was returned or withdrawn; empty where it was not.</summary>
    public string Remark { get; private set; } = "";

    /// <summary>What anybody reads; empty where nothing was released.</summary>
    public string PublicText { get; private set; } = "";

    public ImmutableArray<ToldLine> PublicLines { get; private set; } = [];

    public DateOnly? ReleasedOn { get; private set; }

    public int Revision { get; private set; } = 1;

    /// <summary>Whether other numbers stand there by now than when it was written.</summary>
    public bool IsMoved(ImmutableArray<ToldLine> now) =>
        !Beside.Select(one => one.Said).SequenceEqual(now.Select(one => one.Said));

    internal Refusal? Write(Act act, int seen, string text, ImmutableArray<ToldLine> now) =>
        Do(
            ThreadsVerb.Write,
            act,
            seen,
            text,
            now,
            () => (Draft, Beside, WrittenBy, Remark) = (text.Trim(), now, act.Actor.Pseudonym, "")
        );

    internal Refusal? Release(Act act, int seen, ImmutableArray<ToldLine> now) =>
        Do(
            ThreadsVerb.Release,
            act,
            seen,
            "",
            now,
            () => (PublicText, PublicLines, ReleasedOn, Remark) = (Draft, Beside, Clock.DayOf(act.At), "")
        );

    internal Refusal? Return(Act act, int seen, string why, ImmutableArray<ToldLine> now) =>
        Do(ThreadsVerb.Return, act, seen, why, now, () => Remark = why.Trim());

    internal Refusal? Withdraw(Act act, int seen, string why, ImmutableArray<ToldLine> now) =>
        Do(
            ThreadsVerb.Withdraw,
            act,
            seen,
            why,
            now,
            () => (PublicText, PublicLines, ReleasedOn, Remark) = ("", [], null, why.Trim())
        );

    Refusal? Do(ThreadsVerb verb, Act act, int seen, string said, ImmutableArray<ToldLine> now, Action change)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        var rows = ThreadsWorkflow.Rows;
        var asked = new MaturityAsked(Publisher, Publisher, act, said, WrittenBy)
        {
            TellsNothing = now.All(one => one.Average is null),
            HasMoved = IsMoved(now),
        };
        if (rows.Refuse(State, verb, act, guard => MaturityGuards.Judge(guard, asked)) is { } refusal)
            return refusal;
        State = rows.Row(State, verb)!.To;
        change();
        Revision++;
        return null;
    }
}
