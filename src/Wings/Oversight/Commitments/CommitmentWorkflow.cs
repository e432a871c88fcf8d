using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Oversight.Commitments;

/// <summary>The life of a promise: who may do what with it, under which guards.</summary>
public static class CommitmentWorkflow
{
    /// <summary>Only for the ministry whose minister promised.</summary>
    public const string OwnPromise = "own_promise";

    /// <summary>Only for the organisation that publishes.</summary>
    public const string OwnPublication = "own_publication";

    /// <summary>The deed says where it shows, or why.</summary>
    public const string WithReason = "with_reason";

    /// <summary>Only for whoever copied it from the paper: the ministry, or who publishes.</summary>
    public const string OwnEntry = "own_entry";

    public static readonly Workflow<CommitmentState, CommitmentVerb> Rows = new(
        CommitmentWords.Of,
        [
            Row(CommitmentState.Open, CommitmentVerb.Keep, CommitmentState.Kept, Role.Supplier, OwnPromise, WithReason),
            Row(
                CommitmentState.Open,
                CommitmentVerb.Withdraw,
                CommitmentState.Withdrawn,
                Role.Controller,
                OwnPromise,
                WithReason
            ),
            Row(
                CommitmentState.Kept,
                CommitmentVerb.Reopen,
                CommitmentState.Open,
                Role.Controller,
                OwnPromise,
                WithReason
            ),
            Row(
                CommitmentState.Withdrawn,
                CommitmentVerb.Reopen,
                CommitmentState.Open,
                Role.Controller,
                OwnPromise,
                WithReason
            ),
            Row(CommitmentState.Open, CommitmentVerb.Link, CommitmentState.Linked, Role.Coordinator, OwnPublication),
            Row(CommitmentState.Linked, CommitmentVerb.Unlink, CommitmentState.Open, Role.Coordinator, OwnPublication),
            .. Correcting(CommitmentState.Open),
            .. Correcting(CommitmentState.Linked),
        ]
    );

    /// <summary>What was kept or withdrawn was judged by what it said: it is reopened first.</summary>
    static IEnumerable<WorkflowRow<CommitmentState, CommitmentVerb>> Correcting(CommitmentState state) =>
        [
            Row(state, CommitmentVerb.Correct, state, Role.Supplier, OwnPromise, OwnEntry, WithReason),
            Row(state, CommitmentVerb.CorrectEntry, state, Role.Coordinator, OwnPublication, OwnEntry, WithReason),
        ];

    static WorkflowRow<CommitmentState, CommitmentVerb> Row(
        CommitmentState from,
        CommitmentVerb verb,
        CommitmentState to,
        Role role,
        params ImmutableArray<string> guards
    ) => new(from, verb, to, role, guards);
}
