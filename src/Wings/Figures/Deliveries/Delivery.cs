using System.Collections.Immutable;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries;

/// <summary>
/// What an organisation hands in for a collection, from draft to acceptance. Each verb names the revision that was
/// looked at, and gives null when it was done, or the office's refusal, after which nothing has changed.
/// </summary>
public sealed class Delivery
{
    public required Id<Delivery> Id { get; init; }

    public required Id<Edition> Edition { get; init; }

    public required string Collection { get; init; }

    /// <summary>Code of the deliverer.</summary>
    public required string Organisation { get; init; }

    /// <summary>1 for the first, 2, 3 ... for corrections.</summary>
    public required int Number { get; init; }

    /// <summary>Place among the edition's deliveries, in order of acceptance.</summary>
    public int Place { get; internal set; }

    /// <summary>Path from the edition folder.</summary>
    public required string File { get; set; }

    /// <summary>SHA-256 of the file's bytes, which lie apart.</summary>
    public required ImmutableArray<byte> FileHash { get; set; }

    public DeliveryState State { get; private set; }

    public DateOnly? Received { get; internal set; }

    public DateOnly? AcceptedOn { get; internal set; }

    /// <summary>Pseudonyms; for the office only.</summary>
    public string? SubmittedBy { get; internal set; }

    public string? ApprovedBy { get; internal set; }

    public string? AcceptedBy { get; internal set; }

    /// <summary>Why it was returned or refused.</summary>
    public string? Reason { get; private set; }

    /// <summary>When it was handed in here (UTC); null for one that came with a folder.</summary>
    public DateTimeOffset? HandedInAt { get; init; }

    /// <summary>Who may know of the file and of what is said with it. The figures are public once they are accepted.</summary>
    public Marking Marking { get; private set; }

    /// <summary>Pseudonym of who set the marking; null where nobody did.</summary>
    public string? MarkedBy { get; private set; }

    /// <summary>What its deliverer says with it; of a correction what was wrong before. Public once accepted where its marking is.</summary>
    public string? Note { get; private set; }

    /// <summary>Answers to the questions that were asked of its figures.</summary>
    public ImmutableArray<Explanation> Explanations { get; private set; } = [];

    /// <summary>Questions that have no answer yet.</summary>
    public IEnumerable<Finding> Questions() =>
        Findings.Where(finding => finding is { Grade: Grade.Question, Explanation: null });

    public ImmutableArray<Finding> Findings { get; internal set; } = [];

    /// <summary>Names of the sheets that places refer to.</summary>
    public ImmutableArray<string> Sheets { get; internal set; } = [];

    /// <summary>How many observations it gave.</summary>
    public int Observations { get; internal set; }

    /// <summary>Where its acceptance stands in the ledger.</summary>
    public long? LedgerPosition { get; internal set; }

    /// <summary>Goes up by one with every deed.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>Whether it was begun here and nobody has had the last word on it.</summary>
    public bool IsUnderWay =>
        State
            is DeliveryState.Drafted
                or DeliveryState.Checked
                or DeliveryState.Submitted
                or DeliveryState.Approved
                or DeliveryState.Returned;

    /// <summary>Address in the ledger.</summary>
    public string Subject(string edition) => $"{edition}/{File}";

    public Refusal? Check(Act act, int seen) => Do(DeliveryVerb.Check, act, seen);

    /// <summary>Another file in place of the one that was drafted, or sent back.</summary>
    public Refusal? Revise(Act act, int seen, ImmutableArray<byte> fileHash, ImmutableArray<Finding> findings)
    {
        if (Do(DeliveryVerb.Revise, act, seen) is { } refusal)
            return refusal;
        (FileHash, Findings, SubmittedBy, ApprovedBy, Reason) = (fileHash, findings, null, null, null);
        return null;
    }

    /// <summary>Answers to questions, with what was found anew in their light.</summary>
    public Refusal? Explain(
        Act act,
        int seen,
        ImmutableArray<Explanation> explanations,
        ImmutableArray<Finding> findings
    )
    {
        if (Do(DeliveryVerb.Explain, act, seen) is { } refusal)
            return refusal;
        (Explanations, Findings, SubmittedBy, ApprovedBy, Reason) = (explanations, findings, null, null, null);
        return null;
    }

    /// <summary>What its deliverer says with it, while it is in preparation.</summary>
    internal void Say(string? note) => Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim();

    /// <summary>The marking with which it comes in: a form for another file can raise it, and lowers nothing.</summary>
    internal void MarkAtLeast(Act act, Marking marking, bool isNew)
    {
        if (isNew || marking > Marking)
            (Marking, MarkedBy) = (marking, act.Actor.Pseudonym);
    }

    /// <summary>Another marking: raised by whoever handles it, lowered by another controller who says why.</summary>
    public Refusal? Mark(Act act, int seen, Marking marking)
    {
        if ((Refusals.IfStale(seen, Revision) ?? MarkingRules.Judge(Marking, marking, MarkedBy, act)) is { } refusal)
            return refusal;
        (Marking, MarkedBy) = (marking, act.Actor.Pseudonym);
        Revision++;
        return null;
    }

    /// <summary>The same for one of its explanations.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such explanation.</exception>
    public Refusal? Mark(Act act, int seen, int explanation, Marking marking)
    {
        var one = Explanations[explanation];
        if (
            (Refusals.IfStale(seen, Revision) ?? MarkingRules.Judge(one.Marking, marking, one.MarkedBy, act)) is
            { } refusal
        )
            return refusal;
        Explanations = Explanations.SetItem(
            explanation,
            one with
            {
                Marking = marking,
                MarkedBy = act.Actor.Pseudonym,
            }
        );
        Revision++;
        return null;
    }

    public Refusal? Submit(Act act, int seen, DateOnly today)
    {
        if (Do(DeliveryVerb.Submit, act, seen) is { } refusal)
            return refusal;
        (SubmittedBy, Received) = (act.Actor.Pseudonym, today);
        return null;
    }

    public Refusal? Approve(Act act, int seen)
    {
        if (Do(DeliveryVerb.Approve, act, seen) is { } refusal)
            return refusal;
        ApprovedBy = act.Actor.Pseudonym;
        return null;
    }

    public Refusal? Return(Act act, int seen)
    {
        if (Do(DeliveryVerb.Return, act, seen) is { } refusal)
            return refusal;
        Reason = act.Reason;
        return null;
    }

    public Refusal? Accept(Act act, int seen, DateOnly today)
    {
        if (State == DeliveryState.Approved && Marking == Marking.Confidential)
            return Refusals.IfStale(seen, Revision) ?? MarkingRules.StaysInside;
        if (Do(DeliveryVerb.Accept, act, seen) is { } refusal)
            return refusal;
        (AcceptedBy, AcceptedOn) = (act.Actor.Pseudonym, today);
        return null;
    }

    public Refusal? Refuse(Act act, int seen)
    {
        if (Do(DeliveryVerb.Refuse, act, seen) is { } refusal)
            return refusal;
        Reason = act.Reason;
        return null;
    }

    public Refusal? Supersede(Act act, int seen) => Do(DeliveryVerb.Supersede, act, seen);

    /// <summary>Keeps nothing of what was in it and of who did it.</summary>
    internal void Forget()
    {
        (Findings, Sheets, Observations) = ([], [], 0);
        (SubmittedBy, ApprovedBy, AcceptedBy, MarkedBy, Reason, Note) = (null, null, null, null, null, null);
        Explanations = [];
        Revision++;
    }

    /// <summary>The state as a folder's own record of it says, in which people did the deeds elsewhere.</summary>
    internal void Import(DeliveryState state)
    {
        State = state;
        Revision++;
    }

    Refusal? Do(DeliveryVerb verb, Act act, int seen)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        if (
            DeliveryWorkflow.Rows.Refuse(State, verb, act, guard => DeliveryGuards.Judge(guard, this, act)) is
            { } refusal
        )
            return refusal;
        State = DeliveryWorkflow.Rows.Row(State, verb)!.To;
        Revision++;
        return null;
    }
}
