using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Commitments;

/// <summary>
/// Something that a minister promised to parliament in a paper. Public from the moment it is entered, since the paper is.
/// Each verb names the revision that was looked at, and gives null when it was done, or the office's refusal, after which
/// nothing has changed.
/// </summary>
public sealed partial class Commitment
{
    public const int MostWords = 2000;

    public required Id<Commitment> Id { get; init; }

    /// <summary>By which it is known outside, from 1; never used again.</summary>
    public required int Number { get; init; }

    /// <summary>Code of the ministry.</summary>
    public required string Organisation { get; init; }

    /// <summary>Whether it was made up, for a demonstration.</summary>
    public required bool Invented { get; init; }

    /// <summary>Code of the organisation that publishes.</summary>
    public required string Publisher { get; init; }

    public CommitmentState State { get; private set; }

    /// <summary>The day on which it was kept or withdrawn.</summary>
    public DateOnly? Ended { get; private set; }

    /// <summary>Where it shows that it was kept, or why it will not be; of a reopened one why the evidence does not do. Public.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Number of the promise that says the same.</summary>
    public int? SameAs { get; private set; }

    public int Revision { get; private set; } = 1;

    public DeadlineWindow? Window => From is { } from && Until is { } until ? new(from, until) : null;

    /// <summary>What its standing follows from.</summary>
    public CommitmentFacts Facts => CommitmentFacts.Of(From, Until, State, Ended);

    internal Refusal? Keep(Act act, int seen, DateOnly on, string evidence) =>
        Do(CommitmentVerb.Keep, act, seen, evidence) ?? Ends(on, evidence);

    internal Refusal? Withdraw(Act act, int seen, DateOnly on, string reason) =>
        Do(CommitmentVerb.Withdraw, act, seen, reason) ?? Ends(on, reason);

    /// <summary>What was said to show that it was kept does not, or the withdrawing was a mistake.</summary>
    internal Refusal? Reopen(Act act, int seen, string reason) =>
        Do(CommitmentVerb.Reopen, act, seen, reason) ?? Ends(null, reason);

    internal Refusal? Link(Act act, int seen, int to) => Do(CommitmentVerb.Link, act, seen, "") ?? Same(to);

    internal Refusal? Unlink(Act act, int seen) => Do(CommitmentVerb.Unlink, act, seen, "") ?? Same(null);

    /// <summary>Another promise follows this one from now on: what was decided of it meanwhile was decided of another thing.</summary>
    internal void LeadTo() => Revision++;

    Refusal? Ends(DateOnly? on, string said)
    {
        (Ended, Said) = (on, said.Trim());
        return null;
    }

    Refusal? Same(int? number)
    {
        SameAs = number;
        return null;
    }

    Refusal? Do(CommitmentVerb verb, Act act, int seen, string said)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        if (
            CommitmentWorkflow.Rows.Refuse(State, verb, act, guard => CommitmentGuards.Judge(guard, this, act, said)) is
            { } refusal
        )
            return refusal;
        State = CommitmentWorkflow.Rows.Row(State, verb)!.To;
        Revision++;
        return null;
    }
}
