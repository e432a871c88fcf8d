using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Oversight.Findings;

/// <summary>
/// The life of a finding: who may do what with it, under which guards. The department's judgement is its controller's, the
/// verdict the auditor's; no row gives who publishes a way to change either.
/// </summary>
public static class FindingWorkflow
{
    /// <summary>Only for the department that it was found at.</summary>
    public const string OwnFinding = "own_finding";

    /// <summary>Only for the organisation that publishes.</summary>
    public const string OwnPublication = "own_publication";

    /// <summary>Only for an auditor whose report it is, and who works for none of those that are judged.</summary>
    public const string Independent = "independent";

    /// <summary>A measure was shown to work, with evidence.</summary>
    public const string Shown = "shown";

    /// <summary>The deed says what, or why.</summary>
    public const string WithReason = "with_reason";

    /// <summary>Only for whoever copied it from the report: the department, or who publishes.</summary>
    public const string OwnEntry = "own_entry";

    /// <summary>Only for the government's own auditor, of what another auditor found.</summary>
    public const string InternalAuditor = "internal_auditor";

    public static readonly Workflow<FindingState, FindingVerb> Rows = new(
        FindingWords.Of,
        [
            .. Living(FindingState.Found),
            Row(FindingState.Found, FindingVerb.Expect, FindingState.Found, Role.Controller, OwnFinding),
            Row(
                FindingState.Found,
                FindingVerb.Claim,
                FindingState.Claimed,
                Role.Controller,
                OwnFinding,
                Shown,
                WithReason
            ),
            .. Living(FindingState.Claimed),
            Row(FindingState.Claimed, FindingVerb.Retract, FindingState.Found, Role.Controller, OwnFinding, WithReason),
            Row(
                FindingState.Claimed,
                FindingVerb.Rephrase,
                FindingState.Claimed,
                Role.Controller,
                OwnFinding,
                WithReason
            ),
            .. Judged(FindingState.Solved, FindingState.Continues),
            .. Judged(FindingState.Continues, FindingState.Solved),
            .. Enum.GetValues<FindingState>().SelectMany(Always),
        ]
    );

    /// <summary>What goes on until the auditor has judged.</summary>
    static IEnumerable<WorkflowRow<FindingState, FindingVerb>> Living(FindingState state) =>
        [
            Row(state, FindingVerb.Act, state, Role.Supplier, OwnFinding),
            Row(state, FindingVerb.Tell, state, Role.Supplier, OwnFinding, WithReason),
            Row(state, FindingVerb.Answer, state, Role.Controller, OwnFinding, WithReason),
            Row(state, FindingVerb.Comment, state, Role.Auditor, Independent, WithReason),
            Row(state, FindingVerb.Support, state, Role.Coordinator, OwnPublication, WithReason),
            Row(state, FindingVerb.Confirm, FindingState.Solved, Role.Auditor, Independent, WithReason),
            Row(state, FindingVerb.Deny, FindingState.Continues, Role.Auditor, Independent, WithReason),
            Row(state, FindingVerb.Opine, state, Role.Auditor, InternalAuditor, WithReason),
            Row(state, FindingVerb.Correct, state, Role.Supplier, OwnFinding, OwnEntry, WithReason),
            Row(state, FindingVerb.CorrectEntry, state, Role.Coordinator, OwnPublication, OwnEntry, WithReason),
        ];

    /// <summary>After the verdict only the auditor herself puts it right.</summary>
    static IEnumerable<WorkflowRow<FindingState, FindingVerb>> Judged(FindingState state, FindingState other) =>
        [
            Row(state, FindingVerb.Revise, state, Role.Auditor, Independent, WithReason),
            Row(state, FindingVerb.Overturn, other, Role.Auditor, Independent, WithReason),
        ];

    /// <summary>What may be known by whom is decided after the verdict too.</summary>
    static IEnumerable<WorkflowRow<FindingState, FindingVerb>> Always(FindingState state) =>
        [
            Row(state, FindingVerb.Write, state, Role.Supplier, OwnFinding, WithReason),
            Row(state, FindingVerb.Release, state, Role.Controller, OwnFinding, WithReason),
            Row(state, FindingVerb.Mark, state, Role.Controller, OwnFinding, WithReason),
            Row(state, FindingVerb.Name, state, Role.Controller, OwnFinding, WithReason),
        ];

    static WorkflowRow<FindingState, FindingVerb> Row(
        FindingState from,
        FindingVerb verb,
        FindingState to,
        Role role,
        params ImmutableArray<string> guards
    ) => new(from, verb, to, role, guards);
}
