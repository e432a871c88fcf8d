using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Oversight.Maturity;

/// <summary>The lives of an assessment, an assignment and a pentest: who may do what, under which guards.</summary>
public static class MaturityWorkflows
{
    /// <summary>Only for the department that it is of.</summary>
    public const string OwnDepartment = "own_department";

    /// <summary>Only for the organisation that publishes.</summary>
    public const string OwnPublication = "own_publication";

    /// <summary>Only for somebody else than who entered it last.</summary>
    public const string FourEyes = "four_eyes";

    /// <summary>Nothing critical or high is open, or it is said why that is accepted.</summary>
    public const string NothingSerious = "nothing_serious";

    /// <summary>The deed says what, or why.</summary>
    public const string WithReason = "with_reason";

    public static readonly Workflow<AssessmentState, AssessmentVerb> Assessments = new(
        new(
            "maturity_assessment",
            new("De beoordeling", "The assessment"),
            new Dictionary<AssessmentState, Bilingual>
            {
                [AssessmentState.Entered] = new("ingevoerd", "entered"),
                [AssessmentState.Agreed] = new("goedgekeurd", "agreed to"),
            }.ToImmutableDictionary(),
            new Dictionary<AssessmentVerb, Bilingual>
            {
                [AssessmentVerb.Correct] = new("gecorrigeerd", "corrected"),
                [AssessmentVerb.Agree] = new("goedgekeurd", "agreed to"),
                [AssessmentVerb.Reopen] = new("heropend", "reopened"),
            }.ToImmutableDictionary()
        ),
        [
            Row(AssessmentState.Entered, AssessmentVerb.Correct, AssessmentState.Entered, Role.Supplier, OwnDepartment),
            Row(
                AssessmentState.Entered,
                AssessmentVerb.Agree,
                AssessmentState.Agreed,
                Role.Controller,
                OwnDepartment,
                FourEyes
            ),
            Row(
                AssessmentState.Agreed,
                AssessmentVerb.Reopen,
                AssessmentState.Entered,
                Role.Controller,
                OwnDepartment,
                WithReason
            ),
        ]
    );

    public static readonly Workflow<PlanState, PlanVerb> Plans = new(
        new(
            "maturity_plan",
            new("De opdracht", "The assignment"),
            new Dictionary<PlanState, Bilingual>
            {
                [PlanState.Standing] = new("van kracht", "standing"),
                [PlanState.Withdrawn] = new("ingetrokken", "withdrawn"),
            }.ToImmutableDictionary(),
            new Dictionary<PlanVerb, Bilingual>
            {
                [PlanVerb.Tell] = new("van een stand van zaken voorzien", "given its state of affairs"),
                [PlanVerb.Move] = new("van een andere dag voorzien", "given another day"),
                [PlanVerb.Withdraw] = new("ingetrokken", "withdrawn"),
            }.ToImmutableDictionary()
        ),
        [
            Row(PlanState.Standing, PlanVerb.Tell, PlanState.Standing, Role.Supplier, OwnDepartment, WithReason),
            Row(PlanState.Standing, PlanVerb.Move, PlanState.Standing, Role.Coordinator, OwnPublication, WithReason),
            Row(
                PlanState.Standing,
                PlanVerb.Withdraw,
                PlanState.Withdrawn,
                Role.Coordinator,
                OwnPublication,
                WithReason
            ),
        ]
    );

    public static readonly Workflow<PentestState, PentestVerb> Pentests = new(
        new(
            "pentest",
            new("De pentest", "The pentest"),
            new Dictionary<PentestState, Bilingual>
            {
                [PentestState.Tested] = new("uitgevoerd", "done"),
                [PentestState.Retested] = new("opnieuw getest", "tested again"),
                [PentestState.Closed] = new("afgesloten", "closed"),
            }.ToImmutableDictionary(),
            new Dictionary<PentestVerb, Bilingual>
            {
                [PentestVerb.Retest] = new("opnieuw getest", "tested again"),
                [PentestVerb.Close] = new("afgesloten", "closed"),
                [PentestVerb.Reopen] = new("heropend", "reopened"),
                [PentestVerb.Name] = new("voor een auditor geopend", "opened to an auditor"),
            }.ToImmutableDictionary()
        ),
        [
            Row(PentestState.Tested, PentestVerb.Retest, PentestState.Retested, Role.Supplier, OwnDepartment),
            Row(PentestState.Retested, PentestVerb.Retest, PentestState.Retested, Role.Supplier, OwnDepartment),
            Row(
                PentestState.Tested,
                PentestVerb.Close,
                PentestState.Closed,
                Role.Controller,
                OwnDepartment,
                NothingSerious
            ),
            Row(
                PentestState.Retested,
                PentestVerb.Close,
                PentestState.Closed,
                Role.Controller,
                OwnDepartment,
                NothingSerious
            ),
            Row(
                PentestState.Closed,
                PentestVerb.Reopen,
                PentestState.Retested,
                Role.Controller,
                OwnDepartment,
                WithReason
            ),
            .. Enum.GetValues<PentestState>()
                .Select(state => Row(state, PentestVerb.Name, state, Role.Controller, OwnDepartment, WithReason)),
        ]
    );

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
