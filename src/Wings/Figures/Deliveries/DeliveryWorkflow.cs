using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Figures.Deliveries;

/// <summary>How far a delivery is.</summary>
public enum DeliveryState
{
    Drafted,
    Checked,
    Submitted,
    Approved,
    Accepted,
    Returned,
    Superseded,
    Refused,
    Referred,
}

/// <summary>What may be done with a delivery.</summary>
public enum DeliveryVerb
{
    Check,
    Revise,
    Explain,
    Submit,
    Approve,
    Return,
    Accept,
    Refuse,
    Supersede,
    Refer,
    Pass,
}

/// <summary>The life of a delivery: who may take it from where to where, under which guards.</summary>
public static class DeliveryWorkflow
{
    /// <summary>Only for the organisation that the delivery is of.</summary>
    public const string OwnOrganisation = "own_organisation";

    /// <summary>Nobody may do two of submitting, approving and accepting.</summary>
    public const string FourEyes = "four_eyes";

    /// <summary>No finding stops it.</summary>
    public const string NoErrors = "no_errors";

    /// <summary>Every question that was asked of the figures has an explanation.</summary>
    public const string Answered = "answered";

    /// <summary>The act says why.</summary>
    public const string WithReason = "with_reason";

    /// <summary>Who let a finding pass neither submits nor approves it.</summary>
    public const string NotPassed = "not_passed";

    /// <summary>Who asked to let findings pass does not let them pass.</summary>
    public const string NotReferred = "not_referred";

    /// <summary>Everybody for whom it speaks confirmed, or was silent until the day it was due; a dispute was decided on.</summary>
    public const string Heard = "heard";

    /// <summary>Nobody for whom it speaks disputes it, or that was decided on.</summary>
    public const string Undisputed = "undisputed";

    public static readonly Workflow<DeliveryState, DeliveryVerb> Rows = new(
        new(
            "delivery",
            new("De aanlevering", "The delivery"),
            new Dictionary<DeliveryState, Bilingual>
            {
                [DeliveryState.Drafted] = new("in voorbereiding", "in preparation"),
                [DeliveryState.Checked] = new("gecontroleerd", "checked"),
                [DeliveryState.Submitted] = new("ingediend", "submitted"),
                [DeliveryState.Approved] = new("goedgekeurd", "approved"),
                [DeliveryState.Accepted] = new("aanvaard", "accepted"),
                [DeliveryState.Returned] = new("teruggestuurd", "returned"),
                [DeliveryState.Superseded] = new("vervangen", "superseded"),
                [DeliveryState.Refused] = new("geweigerd", "refused"),
                [DeliveryState.Referred] = new("voorgelegd", "put to the coordinator"),
            }.ToImmutableDictionary(),
            new Dictionary<DeliveryVerb, Bilingual>
            {
                [DeliveryVerb.Check] = new("gecontroleerd", "checked"),
                [DeliveryVerb.Revise] = new("herzien", "revised"),
                [DeliveryVerb.Explain] = new("toegelicht", "explained"),
                [DeliveryVerb.Submit] = new("ingediend", "submitted"),
                [DeliveryVerb.Approve] = new("goedgekeurd", "approved"),
                [DeliveryVerb.Return] = new("teruggestuurd", "returned"),
                [DeliveryVerb.Accept] = new("aanvaard", "accepted"),
                [DeliveryVerb.Refuse] = new("geweigerd", "refused"),
                [DeliveryVerb.Supersede] = new("vervangen", "superseded"),
                [DeliveryVerb.Refer] = new("voorgelegd", "put to the coordinator"),
                [DeliveryVerb.Pass] = new("doorgelaten", "let pass"),
            }.ToImmutableDictionary()
        ),
        [
            new(
                DeliveryState.Drafted,
                DeliveryVerb.Check,
                DeliveryState.Checked,
                Role.Supplier,
                [OwnOrganisation, NoErrors]
            ),
            new(DeliveryState.Drafted, DeliveryVerb.Revise, DeliveryState.Drafted, Role.Supplier, [OwnOrganisation]),
            new(DeliveryState.Checked, DeliveryVerb.Revise, DeliveryState.Drafted, Role.Supplier, [OwnOrganisation]),
            new(DeliveryState.Drafted, DeliveryVerb.Explain, DeliveryState.Drafted, Role.Supplier, [OwnOrganisation]),
            new(DeliveryState.Checked, DeliveryVerb.Explain, DeliveryState.Checked, Role.Supplier, [OwnOrganisation]),
            new(
                DeliveryState.Checked,
                DeliveryVerb.Submit,
                DeliveryState.Submitted,
                Role.Supplier,
                [OwnOrganisation, Answered, NotPassed]
            ),
            new(
                DeliveryState.Submitted,
                DeliveryVerb.Approve,
                DeliveryState.Approved,
                Role.Controller,
                [OwnOrganisation, FourEyes, NotPassed, Heard]
            ),
            new(
                DeliveryState.Submitted,
                DeliveryVerb.Return,
                DeliveryState.Returned,
                Role.Controller,
                [OwnOrganisation, WithReason]
            ),
            new(
                DeliveryState.Approved,
                DeliveryVerb.Accept,
                DeliveryState.Accepted,
                Role.Coordinator,
                [FourEyes, Undisputed]
            ),
            new(DeliveryState.Approved, DeliveryVerb.Return, DeliveryState.Returned, Role.Coordinator, [WithReason]),
            new(DeliveryState.Approved, DeliveryVerb.Refuse, DeliveryState.Refused, Role.Coordinator, [WithReason]),
            new(DeliveryState.Returned, DeliveryVerb.Revise, DeliveryState.Drafted, Role.Supplier, [OwnOrganisation]),
            new(
                DeliveryState.Returned,
                DeliveryVerb.Explain,
                DeliveryState.Checked,
                Role.Supplier,
                [OwnOrganisation, NoErrors]
            ),
            new(
                DeliveryState.Drafted,
                DeliveryVerb.Refer,
                DeliveryState.Referred,
                Role.Supplier,
                [OwnOrganisation, WithReason]
            ),
            new(DeliveryState.Referred, DeliveryVerb.Revise, DeliveryState.Drafted, Role.Supplier, [OwnOrganisation]),
            new(
                DeliveryState.Referred,
                DeliveryVerb.Pass,
                DeliveryState.Checked,
                Role.Coordinator,
                [NotReferred, WithReason, NoErrors]
            ),
            new(DeliveryState.Referred, DeliveryVerb.Return, DeliveryState.Returned, Role.Coordinator, [WithReason]),
            new(DeliveryState.Accepted, DeliveryVerb.Supersede, DeliveryState.Superseded, Role.Coordinator, []),
        ]
    );
}
