using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Oversight.Reports;

/// <summary>
/// The life of a report: who may do what with it, under which guards. It is the auditor's; where who publishes entered it
/// for her, its coordinator has the same rows.
/// </summary>
public static class ReportWorkflow
{
    /// <summary>Only for an auditor of the organisation whose report it is.</summary>
    public const string OwnReport = "own_report";

    /// <summary>Only for who publishes, where it was entered there.</summary>
    public const string EnteredHere = "entered_here";

    /// <summary>The deed says why.</summary>
    public const string WithReason = "with_reason";

    /// <summary>Its embargo is not over: what is public stays public.</summary>
    public const string NotPublic = "not_public";

    static readonly WorkflowWords<ReportState, ReportVerb> Words = new(
        "audit_report",
        new("Het rapport", "The report"),
        new Dictionary<ReportState, Bilingual>
        {
            [ReportState.Draft] = new("concept", "a draft"),
            [ReportState.Final] = new("vastgesteld", "settled"),
        }.ToImmutableDictionary(),
        new Dictionary<ReportVerb, Bilingual>
        {
            [ReportVerb.Add] = new("met aanbevelingen aangevuld", "given more recommendations"),
            [ReportVerb.Move] = new("van een andere reactiedag voorzien", "given another day for reactions"),
            [ReportVerb.Hold] = new("van een ander embargo voorzien", "given another embargo"),
            [ReportVerb.Settle] = new("vastgesteld", "settled"),
        }.ToImmutableDictionary()
    );

    public static readonly Workflow<ReportState, ReportVerb> Auditors = new(Words, All(Role.Auditor, OwnReport));

    public static readonly Workflow<ReportState, ReportVerb> Coordinators = new(
        Words,
        All(Role.Coordinator, EnteredHere)
    );

    /// <summary>The rows for who acts in a role; an auditor's for who has neither, and who is refused by them.</summary>
    public static Workflow<ReportState, ReportVerb> For(Role role) =>
        role == Role.Coordinator ? Coordinators : Auditors;

    static IEnumerable<WorkflowRow<ReportState, ReportVerb>> All(Role role, string whose)
    {
        WorkflowRow<ReportState, ReportVerb> Row(
            ReportState from,
            ReportVerb verb,
            ReportState to,
            params string[] guards
        ) => new(from, verb, to, role, [whose, .. guards]);
        yield return Row(ReportState.Draft, ReportVerb.Add, ReportState.Draft);
        yield return Row(ReportState.Draft, ReportVerb.Settle, ReportState.Final);
        foreach (var state in Enum.GetValues<ReportState>())
        {
            yield return Row(state, ReportVerb.Move, state, WithReason);
            yield return Row(state, ReportVerb.Hold, state, WithReason, NotPublic);
        }
    }
}
