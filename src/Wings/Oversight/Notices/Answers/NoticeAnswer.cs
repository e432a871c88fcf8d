using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Notices.Answers;

/// <summary>
/// What one organisation says of one notice; a row of its own, so that forty that answer at once do not wait for each other.
/// </summary>
public sealed class NoticeAnswer
{
    public const int MostSaid = 2000;

    public required Id<NoticeAnswer> Id { get; init; }

    public required Id<Notice> Notice { get; init; }

    /// <summary>Code of the organisation.</summary>
    public required string Organisation { get; init; }

    public AnswerState State { get; private set; }

    /// <summary>When somebody there first said anything.</summary>
    public DateTimeOffset? ReceivedAt { get; private set; }

    /// <summary>When it first said whether it is affected.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    public DateTimeOffset? ChangedAt { get; private set; }

    /// <summary>How it is known, what is affected, or what is still looked into. Not for other organisations.</summary>
    public string Said { get; private set; } = "";

    public ImmutableArray<NoticeMeasure> Measures { get; private set; } = [];

    public int Revision { get; private set; } = 1;

    /// <summary>Nobody there said what it means for them.</summary>
    public bool IsMissing => State is AnswerState.Asked or AnswerState.Received;

    /// <summary>Nothing is left to do.</summary>
    public bool IsSettled => State is AnswerState.Unaffected or AnswerState.Done;

    internal Refusal? Do(AnswerVerb verb, Act act, int seen, Notice notice, AnswerSaid said)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        var rows = AnswerWorkflow.For(act.Role);
        if (rows.Refuse(State, verb, act, guard => AnswerGuards.Judge(guard, this, notice, act, said)) is { } refusal)
            return refusal;
        State = rows.Row(State, verb)!.To;
        Take(verb, said);
        (ReceivedAt, ChangedAt, Revision) = (ReceivedAt ?? act.At, act.At, Revision + 1);
        if (verb is AnswerVerb.Clear or AnswerVerb.Report)
            AnsweredAt ??= act.At;
        return null;
    }

    void Take(AnswerVerb verb, AnswerSaid said)
    {
        if (verb is AnswerVerb.Doubt or AnswerVerb.Clear or AnswerVerb.Report)
            Said = said.Words.Trim();
        if (verb == AnswerVerb.Plan)
            Measures = Measures.Add(new(Measures.Length + 1, said.Words.Trim(), said.Day, null));
        if (verb == AnswerVerb.Complete)
            Measures = [.. Measures.Select(one => one.Number == said.Measure ? one with { DoneOn = said.Day } : one)];
    }

    /// <summary>The notice was closed: what was looked at before then is no longer how it is.</summary>
    internal void EndsWithNotice() => Revision++;
}

/// <summary>What comes with a deed.</summary>
/// <param name="Words">What is said, or what the measure is.</param>
/// <param name="Day">On which a measure will be, or was, taken.</param>
/// <param name="Measure">Number of the measure that was taken.</param>
readonly record struct AnswerSaid(string Words, DateOnly Day = default, int Measure = 0);
