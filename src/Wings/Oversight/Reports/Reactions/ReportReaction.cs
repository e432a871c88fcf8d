using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Reports.Reactions;

/// <summary>What one department says to one recommendation, and what comes of it.</summary>
public sealed class ReportReaction
{
    public const int MostSaid = 4000;

    public required Id<ReportReaction> Id { get; init; }

    public required Id<AuditReport> Report { get; init; }

    /// <summary>Of the recommendation within the report.</summary>
    public required int Number { get; init; }

    /// <summary>Code of the department.</summary>
    public required string Organisation { get; init; }

    public ReactionState State { get; private set; }

    public Stance Stance { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>When the department means to have carried it out; null where it did not say.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Pseudonym of who wrote the text last; empty while nobody did.</summary>
    public string WrittenBy { get; private set; } = "";

    /// <summary>What is to change, where it was given back; why it is not done, where that was said.</summary>
    public string Remark { get; private set; } = "";

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>The auditor's own words to it; empty where there are none.</summary>
    public string Afterword { get; private set; } = "";

    /// <summary>Code of the audit finding that it is about; empty where it is about none.</summary>
    public string Finding { get; private set; } = "";

    public ImmutableArray<FollowUpStep> Steps { get; private set; } = [];

    public int Revision { get; private set; } = 1;

    /// <summary>What was said last of how far it is; null while nothing was.</summary>
    public FollowUpStep? Last => Steps.IsEmpty ? null : Steps[^1];

    public bool IsSent => State >= ReactionState.Sent;

    internal bool IsShown => Last is { HowFar: FollowUp.CarriedOut } last && last.Evidence.Trim().Length > 0;

    /// <summary>Whether it was, or is by now, sent after the day that was asked.</summary>
    public bool IsLate(DateOnly due, DateOnly today) => (SentAt is { } at ? Clock.DayOf(at) : today) > due;

    /// <summary>Whether the department's own day has passed without it being done.</summary>
    public bool IsOverdue(DateOnly today) => State == ReactionState.Sent && Until < today;

    internal Refusal? Do(ReactionVerb verb, Act act, int seen, AuditReport report, ReactionSaid said)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        var rows = ReactionWorkflow.Rows;
        if (rows.Refuse(State, verb, act, guard => ReactionGuards.Judge(guard, this, report, act, said)) is { } refusal)
            return refusal;
        State = rows.Row(State, verb)!.To;
        Take(verb, act, said);
        Revision++;
        return null;
    }

    void Take(ReactionVerb verb, Act act, ReactionSaid said)
    {
        var words = said.Words.Trim();
        switch (verb)
        {
            case ReactionVerb.Write:
                (Stance, Text, Until, WrittenBy, Remark) = (said.Stance, words, said.Day, act.Actor.Pseudonym, "");
                break;
            case ReactionVerb.Send:
                SentAt = act.At;
                break;
            case ReactionVerb.Comment:
                Afterword = words;
                break;
            case ReactionVerb.Follow:
                Steps = Steps.Add(new(said.Day!.Value, said.HowFar, words, said.Evidence.Trim()));
                Remark = "";
                break;
            case ReactionVerb.Return or ReactionVerb.Retract or ReactionVerb.Deny:
                Remark = words;
                break;
            case ReactionVerb.Link:
                Finding = words;
                break;
        }
    }
}

/// <summary>What comes with a deed.</summary>
/// <param name="Words">The reaction, the afterword, the state of affairs, why; of a link the code of the finding.</param>
/// <param name="Day">Until when it is to be carried out, or on which day it stood so.</param>
/// <param name="AllAgreed">Whether the department agreed to every reaction that was asked of it.</param>
/// <param name="IsOwnFinding">Whether the finding is the department's own, or none is named.</param>
readonly record struct ReactionSaid(
    string Words,
    Stance Stance = Stance.Unsaid,
    DateOnly? Day = null,
    FollowUp HowFar = FollowUp.NotBegun,
    string Evidence = "",
    bool AllAgreed = false,
    bool IsOwnFinding = false
);
