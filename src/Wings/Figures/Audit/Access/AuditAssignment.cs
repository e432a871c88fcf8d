using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Audit.Access;

/// <summary>How far an assignment is.</summary>
public enum AssignmentState
{
    Asked,
    Given,
    Declined,
    Ended,
}

/// <summary>
/// What an auditor was named for: which deliveries she may see until when, and why. She asks; who publishes gives, with a
/// reason. It ends by itself on its last day.
/// </summary>
public sealed class AuditAssignment
{
    public required Id<AuditAssignment> Id { get; init; }

    /// <summary>Pseudonym; never a name.</summary>
    public required string Auditor { get; init; }

    /// <summary>Code of the organisation that she audits for.</summary>
    public required string AuditorOrganisation { get; init; }

    /// <summary>Code of the edition.</summary>
    public required string Edition { get; init; }

    /// <summary>Code of who delivers; empty for everybody.</summary>
    public required string Organisation { get; init; }

    /// <summary>Code of the collection; empty for all.</summary>
    public required string Collection { get; init; }

    /// <summary>The last day, included.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>What she needs it for, in her words.</summary>
    public required string AskedFor { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public AssignmentState State { get; private set; }

    /// <summary>Pseudonym of who decided last; for the office only.</summary>
    public string? DecidedBy { get; private set; }

    public string? Reason { get; private set; }

    public int Revision { get; private set; } = 1;

    public bool HoldsOn(DateOnly day) => State == AssignmentState.Given && day <= Until;

    public bool Covers(string edition, string collection, string organisation) =>
        edition == Edition
        && (Collection.Length == 0 || Collection == collection)
        && (Organisation.Length == 0 || Organisation == organisation);

    /// <summary>Given or declined where it was asked, ended where it was given; by somebody else than who asked, who says why.</summary>
    public Refusal? Decide(Act act, int seen, AssignmentState to)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        var from = to == AssignmentState.Ended ? AssignmentState.Given : AssignmentState.Asked;
        if (to == AssignmentState.Asked || State != from)
            return AssignmentRefusals.Decided;
        if (act.SamePersonAs(Auditor))
            return AssignmentRefusals.NotYourself;
        if (string.IsNullOrWhiteSpace(act.Reason))
            return AssignmentRefusals.Unexplained;
        (State, DecidedBy, Reason, Revision) = (to, act.Actor.Pseudonym, act.Reason, Revision + 1);
        return null;
    }
}
