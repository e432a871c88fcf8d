using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.FactCheck;

/// <summary>What became of a correction.</summary>
public enum CorrectionState
{
    Open,

    /// <summary>The text was changed for it.</summary>
    Taken,

    /// <summary>The editor said why not.</summary>
    Declined,
}

/// <summary>What a ministry says a passage has to say.</summary>
public sealed class FactCorrection
{
    public required Id<FactCorrection> Id { get; init; }

    public required Id<Draft> Draft { get; init; }

    public required string Organisation { get; init; }

    /// <summary>The passage as it stood in the text, in Markdown.</summary>
    public required string Passage { get; init; }

    /// <summary>In the ministry's words.</summary>
    public required string Says { get; init; }

    /// <summary>Pseudonym; for the office only.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public CorrectionState State { get; private set; }

    /// <summary>Why it was not taken over; empty where it was.</summary>
    public string Answer { get; private set; } = "";

    public DateTimeOffset? AnsweredAt { get; private set; }

    public int Revision { get; private set; } = 1;

    internal Refusal? Take(Act act) => Close(act, CorrectionState.Taken, "");

    internal Refusal? Decline(Act act) =>
        string.IsNullOrWhiteSpace(act.Reason)
            ? DraftRefusals.NothingSaid
            : Close(act, CorrectionState.Declined, act.Reason);

    Refusal? Close(Act act, CorrectionState to, string answer)
    {
        if (State != CorrectionState.Open)
            return FactRefusals.Answered;
        (State, Answer, AnsweredAt) = (to, answer, act.At);
        Revision++;
        return null;
    }
}
