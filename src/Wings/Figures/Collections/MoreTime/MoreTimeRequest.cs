using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.MoreTime;

/// <summary>An organisation asks to deliver later, and what the coordinator said to that.</summary>
public sealed class MoreTimeRequest
{
    public required Id<MoreTimeRequest> Id { get; init; }

    public required Id<Edition> Edition { get; init; }

    public required string Collection { get; init; }

    public required string Organisation { get; init; }

    /// <summary>1 for its first request for this collection.</summary>
    public required int Number { get; init; }

    public required DateOnly Wanted { get; init; }

    public required string Reason { get; init; }

    /// <summary>A pseudonym; for the office only.</summary>
    public required string AskedBy { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public MoreTimeState State { get; private set; }

    /// <summary>The day that was granted, which may be another than was asked for.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>What the coordinator said with it.</summary>
    public string? Answer { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public int Revision { get; private set; } = 1;

    public string Subject(string edition) => $"{edition}/more-time/{Collection}/{Organisation}.{Number}";

    public Refusal? Grant(Act act, int seen, DateOnly until)
    {
        if (Do(MoreTimeVerb.Grant, act, seen) is { } refusal)
            return refusal;
        Until = until;
        return null;
    }

    public Refusal? Decline(Act act, int seen) => Do(MoreTimeVerb.Decline, act, seen);

    Refusal? Do(MoreTimeVerb verb, Act act, int seen)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        if (MoreTimeWorkflow.Rows.Refuse(State, verb, act, _ => Silent(act)) is { } refusal)
            return refusal;
        State = MoreTimeWorkflow.Rows.Row(State, verb)!.To;
        (Answer, AnsweredAt) = (string.IsNullOrWhiteSpace(act.Reason) ? null : act.Reason, act.At);
        Revision++;
        return null;
    }

    static Refusal? Silent(Act act) => string.IsNullOrWhiteSpace(act.Reason) ? MoreTimeTexts.NoReasonGiven : null;
}
