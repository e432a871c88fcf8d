using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Publishing.Drafts;

/// <summary>The way out of a document: who may take it from where to where, under which guards.</summary>
public static class DraftWorkflow
{
    /// <summary>Only for the organisation that publishes.</summary>
    public const string OwnPublication = "own_publication";

    /// <summary>The act says why, or by which decision.</summary>
    public const string WithReason = "with_reason";

    /// <summary>Nothing that stops it at this step is left, and what warns was acknowledged by name.</summary>
    public const string Checked = "checked";

    /// <summary>Of a department that signs and has not signed yet; nobody signs twice.</summary>
    public const string OwnSignature = "own_signature";

    /// <summary>Who signs did not write any of its texts.</summary>
    public const string FourEyes = "four_eyes";

    /// <summary>No earlier than the Chamber received it, and no earlier than its embargo ends.</summary>
    public const string Released = "released";

    public static readonly Workflow<DraftState, DraftVerb> Rows = new(
        DraftWords.Of,
        [.. Writing, .. Steps, .. Out, .. Planned]
    );

    static IEnumerable<WorkflowRow<DraftState, DraftVerb>> Writing =>
        [
            Row(DraftState.Writing, DraftVerb.Revise, DraftState.Writing, Role.Editor, OwnPublication),
            Row(DraftState.FactCheck, DraftVerb.Revise, DraftState.FactCheck, Role.Editor, OwnPublication),
            Row(DraftState.Writing, DraftVerb.Offer, DraftState.FactCheck, Role.Editor, OwnPublication, Checked),
            Row(
                DraftState.Writing,
                DraftVerb.Withdraw,
                DraftState.Withdrawn,
                Role.Coordinator,
                OwnPublication,
                WithReason
            ),
        ];

    static IEnumerable<WorkflowRow<DraftState, DraftVerb>> Steps =>
        [
            Row(DraftState.FactCheck, DraftVerb.Close, DraftState.Council, Role.Coordinator, OwnPublication, Checked),
            Row(
                DraftState.Council,
                DraftVerb.Endorse,
                DraftState.Cabinet,
                Role.Coordinator,
                OwnPublication,
                WithReason,
                Checked
            ),
            Row(DraftState.Council, DraftVerb.Skip, DraftState.Cabinet, Role.Coordinator, OwnPublication, WithReason),
            Row(
                DraftState.Cabinet,
                DraftVerb.Consent,
                DraftState.Signing,
                Role.Coordinator,
                OwnPublication,
                WithReason,
                Checked
            ),
            Row(DraftState.Cabinet, DraftVerb.Skip, DraftState.Signing, Role.Coordinator, OwnPublication, WithReason),
            Row(
                DraftState.Signing,
                DraftVerb.Sign,
                DraftState.Signing,
                Role.Signatory,
                OwnSignature,
                FourEyes,
                Checked
            ),
            Row(DraftState.Signing, DraftVerb.Seal, DraftState.Signed, Role.Signatory, OwnSignature, FourEyes, Checked),
        ];

    static IEnumerable<WorkflowRow<DraftState, DraftVerb>> Out =>
        [
            .. Returned.Select(from =>
                Row(from, DraftVerb.Return, DraftState.Writing, Role.Coordinator, OwnPublication, WithReason)
            ),
            Row(DraftState.Signed, DraftVerb.Deliver, DraftState.Delivered, Role.Coordinator, OwnPublication, Checked),
            Row(DraftState.Delivered, DraftVerb.Publish, DraftState.Public, Role.System, Released, Checked),
        ];

    static IEnumerable<WorkflowRow<DraftState, DraftVerb>> Planned =>
        Enum.GetValues<DraftState>()
            .Where(state => state is not (DraftState.Public or DraftState.Withdrawn))
            .Select(state => Row(state, DraftVerb.Plan, state, Role.Coordinator, OwnPublication));

    static ImmutableArray<DraftState> Returned =>
        [DraftState.FactCheck, DraftState.Council, DraftState.Cabinet, DraftState.Signing, DraftState.Signed];

    static WorkflowRow<DraftState, DraftVerb> Row(
        DraftState from,
        DraftVerb verb,
        DraftState to,
        Role role,
        params ImmutableArray<string> guards
    ) => new(from, verb, to, role, guards);
}
