using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries.Confirm;
using Rekenschap.Figures.Deliveries.Decide;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries;

/// <content>The deeds that bring it from draft to acceptance, by the rows of its workflow.</content>
public sealed partial class Delivery
{
    public Refusal? Check(Act act, int seen) => Do(DeliveryVerb.Check, act, seen);

    /// <summary>Another file in place of the one that was drafted, or sent back.</summary>
    public Refusal? Revise(Act act, int seen, ImmutableArray<byte> fileHash, ImmutableArray<Finding> findings)
    {
        if (Do(DeliveryVerb.Revise, act, seen) is { } refusal)
            return refusal;
        (FileHash, Findings, SubmittedBy, ApprovedBy, Reason) = (fileHash, findings, null, null, null);
        LetNothingPass();
        return null;
    }

    /// <summary>What was let pass was let pass of another file.</summary>
    internal void LetNothingPass() => (Passes, ReferredBy, Plea) = ([], null, null);

    /// <summary>Puts errors that cannot be mended to the coordinator, with why.</summary>
    public Refusal? Refer(Act act, int seen)
    {
        if (Do(DeliveryVerb.Refer, act, seen) is { } refusal)
            return refusal;
        (ReferredBy, Plea) = (act.Actor.Pseudonym, act.Reason);
        return null;
    }

    /// <summary>Lets rules pass, with what was found anew in their light; that must leave no errors.</summary>
    public Refusal? LetPass(Act act, int seen, ImmutableArray<string> rules, ImmutableArray<Finding> findings)
    {
        var before = Findings;
        Findings = findings;
        if (Do(DeliveryVerb.Pass, act, seen) is { } refusal)
        {
            Findings = before;
            return refusal;
        }
        Passes = [.. rules.Select(rule => new Pass(rule, act.Reason, act.Actor.Pseudonym))];
        return null;
    }

    /// <summary>Somebody for whom it speaks disputes it, or that was decided on: whoever looked at it before saw something else.</summary>
    internal void Hear() => Revision++;

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

    /// <param name="found">
    /// What is found in it now: what was accepted since it was handed in may ask something else. Left out where nothing was.
    /// </param>
    public Refusal? Submit(Act act, int seen, DateOnly today, ImmutableArray<Finding> found = default)
    {
        var before = Findings;
        Findings = found.IsDefault ? before : found;
        if (Do(DeliveryVerb.Submit, act, seen) is { } refusal)
        {
            Findings = before;
            return refusal;
        }
        (SubmittedBy, Received, CellReasons) = (act.Actor.Pseudonym, today, []);
        return null;
    }

    /// <param name="heard">What those say for whom it speaks; null where nobody was heard.</param>
    public Refusal? Approve(Act act, int seen, Hearing? heard = null)
    {
        if (Do(DeliveryVerb.Approve, act, seen, heard) is { } refusal)
            return refusal;
        ApprovedBy = act.Actor.Pseudonym;
        return null;
    }

    /// <param name="cells">What has to change at which cell.</param>
    public Refusal? Return(Act act, int seen, ImmutableArray<CellReason> cells = default)
    {
        if (Do(DeliveryVerb.Return, act, seen) is { } refusal)
            return refusal;
        (Reason, CellReasons) = (act.Reason, cells.IsDefault ? [] : cells);
        return null;
    }

    public Refusal? Accept(Act act, int seen, DateOnly today, Hearing? heard = null)
    {
        if (State == DeliveryState.Approved && Marking == Marking.Confidential)
            return Refusals.IfStale(seen, Revision) ?? MarkingRules.StaysInside;
        if (Do(DeliveryVerb.Accept, act, seen, heard) is { } refusal)
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

    Refusal? Do(DeliveryVerb verb, Act act, int seen, Hearing? heard = null)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        if (
            DeliveryWorkflow.Rows.Refuse(State, verb, act, guard => DeliveryGuards.Judge(guard, this, act, heard)) is
            { } refusal
        )
            return refusal;
        State = DeliveryWorkflow.Rows.Row(State, verb)!.To;
        Revision++;
        return null;
    }
}
