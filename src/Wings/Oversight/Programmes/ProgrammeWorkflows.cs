using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Workflow;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Oversight.Programmes.Risks;

namespace Rekenschap.Oversight.Programmes;

/// <summary>
/// The lives of a programme, a measure, the decision on it, and a risk: who may do what, under which guards. The coordinator of
/// who publishes keeps programmes and proposes decisions; what is told of a measure only its owner tells.
/// </summary>
public static class ProgrammeWorkflows
{
    /// <summary>Only for the organisation that publishes.</summary>
    public const string OwnPublication = "own_publication";

    /// <summary>Only for the organisation that carries the measure out.</summary>
    public const string OwnMeasure = "own_measure";

    /// <summary>Only for the organisation that steers on the risk.</summary>
    public const string OwnRisk = "own_risk";

    /// <summary>The deed says what, or why.</summary>
    public const string WithReason = "with_reason";

    /// <summary>Where something stands already, it says why that changes.</summary>
    public const string ReasonToChange = "reason_to_change";

    /// <summary>Only where the programme is accounted for here.</summary>
    public const string AccountedHere = "accounted_here";

    /// <summary>Every product was delivered.</summary>
    public const string AllDelivered = "all_delivered";

    /// <summary>A public text waits to be released.</summary>
    public const string HasDraft = "has_draft";

    /// <summary>Only of crisis and acceleration measures.</summary>
    public const string WantsDisposition = "wants_disposition";

    /// <summary>Only for somebody else than who went before.</summary>
    public const string FourEyes = "four_eyes";

    public static readonly Workflow<ProgrammeState, ProgrammeVerb> Programmes = new(
        ProgrammeWords.Programmes,
        [
            .. Enum.GetValues<ProgrammeState>().SelectMany(Keeping),
            Row(
                ProgrammeState.Internal,
                ProgrammeVerb.Publish,
                ProgrammeState.Public,
                Role.Coordinator,
                OwnPublication
            ),
            Row(
                ProgrammeState.Public,
                ProgrammeVerb.Withdraw,
                ProgrammeState.Internal,
                Role.Coordinator,
                OwnPublication,
                WithReason
            ),
        ]
    );

    static IEnumerable<WorkflowRow<ProgrammeState, ProgrammeVerb>> Keeping(ProgrammeState state) =>
        [
            Row(state, ProgrammeVerb.Add, state, Role.Coordinator, OwnPublication, AccountedHere),
            Row(state, ProgrammeVerb.Ask, state, Role.Coordinator, OwnPublication, AccountedHere),
            Row(state, ProgrammeVerb.Correct, state, Role.Coordinator, OwnPublication, WithReason),
        ];

    public static readonly Workflow<MeasureState, MeasureVerb> Measures = new(
        ProgrammeWords.Measures,
        [
            Running(MeasureVerb.Tell, Role.Supplier, OwnMeasure, ReasonToChange),
            Running(MeasureVerb.Promise, Role.Supplier, OwnMeasure, WithReason),
            Running(MeasureVerb.Deliver, Role.Supplier, OwnMeasure, ReasonToChange),
            Running(MeasureVerb.Replan, Role.Controller, OwnMeasure, WithReason),
            Row(
                MeasureState.Running,
                MeasureVerb.Finish,
                MeasureState.Delivered,
                Role.Controller,
                OwnMeasure,
                WithReason,
                AllDelivered
            ),
            Row(MeasureState.Running, MeasureVerb.Stop, MeasureState.Stopped, Role.Controller, OwnMeasure, WithReason),
            .. new[] { MeasureState.Delivered, MeasureState.Stopped }.Select(state =>
                Row(state, MeasureVerb.Reopen, MeasureState.Running, Role.Controller, OwnMeasure, WithReason)
            ),
            .. Enum.GetValues<MeasureState>().SelectMany(Always),
        ]
    );

    static WorkflowRow<MeasureState, MeasureVerb> Running(
        MeasureVerb verb,
        Role role,
        params ImmutableArray<string> guards
    ) => new(MeasureState.Running, verb, MeasureState.Running, role, guards);

    /// <summary>What goes on after a measure ended.</summary>
    static IEnumerable<WorkflowRow<MeasureState, MeasureVerb>> Always(MeasureState state) =>
        [
            Row(state, MeasureVerb.Spend, state, Role.Supplier, OwnMeasure, ReasonToChange),
            Row(state, MeasureVerb.Write, state, Role.Supplier, OwnMeasure, WithReason),
            Row(state, MeasureVerb.Release, state, Role.Controller, OwnMeasure, HasDraft),
            Row(state, MeasureVerb.Correct, state, Role.Coordinator, OwnPublication, WithReason),
        ];

    public static readonly Workflow<DispositionState, DispositionVerb> Dispositions = new(
        ProgrammeWords.Dispositions,
        [
            Proposing(DispositionState.Open, DispositionState.Proposed),
            Proposing(DispositionState.Proposed, DispositionState.Proposed),
            Proposing(DispositionState.Taken, DispositionState.Reconsidered),
            Proposing(DispositionState.Reconsidered, DispositionState.Reconsidered),
            .. Deciding(DispositionState.Proposed, DispositionState.Open),
            .. Deciding(DispositionState.Reconsidered, DispositionState.Taken),
        ]
    );

    static WorkflowRow<DispositionState, DispositionVerb> Proposing(DispositionState from, DispositionState to) =>
        Row(from, DispositionVerb.Propose, to, Role.Coordinator, OwnPublication, WantsDisposition, WithReason);

    /// <param name="before">To which it returns when the proposal is not taken.</param>
    static IEnumerable<WorkflowRow<DispositionState, DispositionVerb>> Deciding(
        DispositionState from,
        DispositionState before
    ) =>
        [
            Row(from, DispositionVerb.Take, DispositionState.Taken, Role.Controller, OwnPublication, FourEyes),
            Row(from, DispositionVerb.Return, before, Role.Controller, OwnPublication, FourEyes, WithReason),
        ];

    public static readonly Workflow<RiskState, RiskVerb> Risks = new(
        ProgrammeWords.Risks,
        [
            Row(RiskState.Open, RiskVerb.Act, RiskState.Open, Role.Supplier, OwnRisk, WithReason),
            Row(RiskState.Open, RiskVerb.Close, RiskState.Closed, Role.Controller, OwnRisk, WithReason),
            Row(RiskState.Closed, RiskVerb.Reopen, RiskState.Open, Role.Controller, OwnRisk, WithReason),
            .. Enum.GetValues<RiskState>().SelectMany(Always),
        ]
    );

    static IEnumerable<WorkflowRow<RiskState, RiskVerb>> Always(RiskState state) =>
        [
            Row(state, RiskVerb.Correct, state, Role.Supplier, OwnRisk, WithReason),
            Row(state, RiskVerb.Write, state, Role.Supplier, OwnRisk, WithReason),
            Row(state, RiskVerb.Release, state, Role.Controller, OwnRisk, HasDraft),
            Row(state, RiskVerb.Raise, state, Role.Supplier, OwnRisk),
            Row(state, RiskVerb.Lower, state, Role.Controller, OwnRisk, FourEyes, WithReason),
            Row(state, RiskVerb.Name, state, Role.Controller, OwnRisk, WithReason),
        ];

    static WorkflowRow<TState, TVerb> Row<TState, TVerb>(
        TState from,
        TVerb verb,
        TState to,
        Role role,
        params ImmutableArray<string> guards
    )
        where TState : struct, Enum
        where TVerb : struct, Enum => new(from, verb, to, role, guards);
}
