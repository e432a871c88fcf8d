using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Register;

/// <summary>What may be done with an activity.</summary>
public enum ActivityVerb
{
    /// <summary>The department fills in a section of the draft.</summary>
    Write,

    /// <summary>It says that the draft is ready to be checked.</summary>
    Offer,

    /// <summary>A second pair of eyes of the department found it right.</summary>
    Check,

    /// <summary>The department takes back what it checked.</summary>
    Recall,

    /// <summary>Who publishes gives it back with a question.</summary>
    Return,
    Publish,

    /// <summary>The department begins the next version.</summary>
    Begin,

    /// <summary>CIO Rijk lets the initial estimate be changed.</summary>
    Unlock,

    /// <summary>CIO Rijk decides that it is in or out of the dashboard or a year.</summary>
    Place,

    /// <summary>The department says that parliament was informed.</summary>
    Inform,
}

/// <summary>The way of an activity's latest version to the public, and what may be done beside it.</summary>
public static class ActivityWorkflow
{
    /// <summary>Only for the ministry that is responsible.</summary>
    public const string OwnActivity = "own_activity";

    /// <summary>Only for the organisation that publishes.</summary>
    public const string OwnPublication = "own_publication";

    public const string WithReason = "with_reason";

    /// <summary>Nothing that must be known is missing.</summary>
    public const string Complete = "complete";

    /// <summary>Whoever wrote said that it is ready.</summary>
    public const string Offered = "offered";

    /// <summary>Somebody else than who wrote any of it.</summary>
    public const string FourEyes = "four_eyes";

    /// <summary>Somebody else than who wrote or checked it.</summary>
    public const string OtherEyes = "other_eyes";

    /// <summary>It is not in reorientation, or this version ends that.</summary>
    public const string MayBeUpdated = "may_be_updated";

    /// <summary>Its initial estimate is as it was published, or was unlocked.</summary>
    public const string InitialKept = "initial_kept";

    /// <summary>There is a locked estimate.</summary>
    public const string Locked = "locked";

    public static readonly Workflow<VersionState, ActivityVerb> Rows = new(
        ActivityStateWords.Of,
        [
            Row(VersionState.Draft, ActivityVerb.Write, VersionState.Draft, Role.Supplier, OwnActivity, InitialKept),
            Row(
                VersionState.Draft,
                ActivityVerb.Offer,
                VersionState.Draft,
                Role.Supplier,
                OwnActivity,
                Complete,
                MayBeUpdated
            ),
            Row(
                VersionState.Draft,
                ActivityVerb.Check,
                VersionState.Checked,
                Role.Controller,
                OwnActivity,
                Offered,
                FourEyes,
                Complete,
                MayBeUpdated
            ),
            Row(
                VersionState.Checked,
                ActivityVerb.Recall,
                VersionState.Draft,
                Role.Controller,
                OwnActivity,
                WithReason
            ),
            Row(
                VersionState.Checked,
                ActivityVerb.Return,
                VersionState.Draft,
                Role.Coordinator,
                OwnPublication,
                WithReason
            ),
            Row(
                VersionState.Checked,
                ActivityVerb.Publish,
                VersionState.Published,
                Role.Coordinator,
                OwnPublication,
                OtherEyes,
                Complete,
                MayBeUpdated,
                InitialKept
            ),
            Row(VersionState.Published, ActivityVerb.Begin, VersionState.Draft, Role.Supplier, OwnActivity),
            .. Beside(VersionState.Draft),
            .. Beside(VersionState.Checked),
            .. Beside(VersionState.Published),
        ]
    );

    /// <summary>What changes nothing of the version.</summary>
    static IEnumerable<WorkflowRow<VersionState, ActivityVerb>> Beside(VersionState state) =>
        [
            Row(state, ActivityVerb.Unlock, state, Role.Coordinator, OwnPublication, Locked, WithReason),
            Row(state, ActivityVerb.Place, state, Role.Coordinator, OwnPublication, WithReason),
            Row(state, ActivityVerb.Inform, state, Role.Supplier, OwnActivity),
        ];

    static WorkflowRow<VersionState, ActivityVerb> Row(
        VersionState from,
        ActivityVerb verb,
        VersionState to,
        Role role,
        params ImmutableArray<string> guards
    ) => new(from, verb, to, role, guards);
}

/// <summary>What the states of a version and the verbs are called.</summary>
static class ActivityStateWords
{
    public static readonly WorkflowWords<VersionState, ActivityVerb> Of = new(
        "activity",
        new("De ICT-activiteit", "The ICT activity"),
        new Dictionary<VersionState, Bilingual>
        {
            [VersionState.None] = new("nog niet beschreven", "not described yet"),
            [VersionState.Draft] = new("concept", "a draft"),
            [VersionState.Checked] = new("gecontroleerd", "checked"),
            [VersionState.Published] = new("gepubliceerd", "published"),
        }.ToImmutableDictionary(),
        new Dictionary<ActivityVerb, Bilingual>
        {
            [ActivityVerb.Write] = new("ingevuld", "filled in"),
            [ActivityVerb.Offer] = new("aangeboden voor controle", "offered for checking"),
            [ActivityVerb.Check] = new("gecontroleerd", "checked"),
            [ActivityVerb.Recall] = new("teruggehaald", "taken back"),
            [ActivityVerb.Return] = new("teruggegeven", "given back"),
            [ActivityVerb.Publish] = new("gepubliceerd", "published"),
            [ActivityVerb.Begin] = new("bijgewerkt in een nieuwe versie", "updated in a new version"),
            [ActivityVerb.Unlock] = new("ontgrendeld (initiële schatting)", "unlocked (initial estimate)"),
            [ActivityVerb.Place] = new(
                "in of buiten het dashboard of een jaar geplaatst",
                "placed in or out of the dashboard or a year"
            ),
            [ActivityVerb.Inform] = new(
                "bijgewerkt omdat de Kamer is geïnformeerd",
                "marked for update after parliament was informed"
            ),
        }.ToImmutableDictionary()
    );
}
