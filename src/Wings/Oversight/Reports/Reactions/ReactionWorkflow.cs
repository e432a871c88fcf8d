using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Oversight.Reports.Reactions;

/// <summary>The life of a reaction: written by a supplier, agreed to and sent by a controller, commented by the auditor, followed until it is done.</summary>
public static class ReactionWorkflow
{
    /// <summary>Only for the department that is asked.</summary>
    public const string OwnReaction = "own_reaction";

    /// <summary>Only for somebody else than who wrote it.</summary>
    public const string FourEyes = "four_eyes";

    /// <summary>The department agreed to every reaction that was asked of it.</summary>
    public const string AllAgreed = "all_agreed";

    /// <summary>Only for an auditor whose report it is, and who does not work for the department.</summary>
    public const string Independent = "independent";

    /// <summary>The last that was said is that it was carried out, with evidence.</summary>
    public const string Shown = "shown";

    /// <summary>The finding is one of the department's own.</summary>
    public const string OwnFinding = "own_finding";

    /// <summary>The deed says what, or why.</summary>
    public const string WithReason = "with_reason";

    static readonly WorkflowWords<ReactionState, ReactionVerb> Words = new(
        "report_reaction",
        new("De reactie op de aanbeveling", "The reaction to the recommendation"),
        new Dictionary<ReactionState, Bilingual>
        {
            [ReactionState.Asked] = new("gevraagd", "asked"),
            [ReactionState.Written] = new("geschreven", "written"),
            [ReactionState.Agreed] = new("goedgekeurd", "agreed to"),
            [ReactionState.Sent] = new("verstuurd", "sent"),
            [ReactionState.Done] = new("volgens het departement uitgevoerd", "carried out by the department's word"),
        }.ToImmutableDictionary(),
        new Dictionary<ReactionVerb, Bilingual>
        {
            [ReactionVerb.Write] = new("geschreven", "written"),
            [ReactionVerb.Agree] = new("goedgekeurd", "agreed to"),
            [ReactionVerb.Return] = new("teruggegeven", "given back"),
            [ReactionVerb.Send] = new("verstuurd", "sent"),
            [ReactionVerb.Comment] = new("van een nawoord voorzien", "given an afterword"),
            [ReactionVerb.Follow] = new("van een stand van zaken voorzien", "given its state of affairs"),
            [ReactionVerb.Finish] = new("als uitgevoerd gemeld", "reported as carried out"),
            [ReactionVerb.Retract] = new("weer als niet uitgevoerd gemeld", "reported as not carried out again"),
            [ReactionVerb.Deny] = new("als niet uitgevoerd beoordeeld", "judged not to be carried out"),
            [ReactionVerb.Link] = new("aan een onvolkomenheid gekoppeld", "linked to an audit finding"),
        }.ToImmutableDictionary()
    );

    public static readonly Workflow<ReactionState, ReactionVerb> Rows = new(
        Words,
        [
            Supplier(ReactionState.Asked, ReactionVerb.Write, ReactionState.Written, WithReason),
            Supplier(ReactionState.Written, ReactionVerb.Write, ReactionState.Written, WithReason),
            Controller(ReactionState.Written, ReactionVerb.Agree, ReactionState.Agreed, FourEyes),
            Controller(ReactionState.Written, ReactionVerb.Return, ReactionState.Asked, WithReason),
            Supplier(ReactionState.Agreed, ReactionVerb.Write, ReactionState.Written, WithReason),
            Controller(ReactionState.Agreed, ReactionVerb.Return, ReactionState.Asked, WithReason),
            Controller(ReactionState.Agreed, ReactionVerb.Send, ReactionState.Sent, AllAgreed),
            Supplier(ReactionState.Sent, ReactionVerb.Follow, ReactionState.Sent, WithReason),
            Controller(ReactionState.Sent, ReactionVerb.Finish, ReactionState.Done, Shown),
            Auditor(ReactionState.Sent, ReactionVerb.Comment, ReactionState.Sent),
            Controller(ReactionState.Done, ReactionVerb.Retract, ReactionState.Sent, WithReason),
            Auditor(ReactionState.Done, ReactionVerb.Comment, ReactionState.Done),
            Auditor(ReactionState.Done, ReactionVerb.Deny, ReactionState.Sent),
            .. Enum.GetValues<ReactionState>().Select(state => Supplier(state, ReactionVerb.Link, state, OwnFinding)),
        ]
    );

    static WorkflowRow<ReactionState, ReactionVerb> Supplier(
        ReactionState from,
        ReactionVerb verb,
        ReactionState to,
        string guard
    ) => new(from, verb, to, Role.Supplier, [OwnReaction, guard]);

    static WorkflowRow<ReactionState, ReactionVerb> Controller(
        ReactionState from,
        ReactionVerb verb,
        ReactionState to,
        string guard
    ) => new(from, verb, to, Role.Controller, [OwnReaction, guard]);

    static WorkflowRow<ReactionState, ReactionVerb> Auditor(ReactionState from, ReactionVerb verb, ReactionState to) =>
        new(from, verb, to, Role.Auditor, [Independent, WithReason]);
}
