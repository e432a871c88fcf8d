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
                [OwnOrganisation, Answered]
            ),
            new(
                DeliveryState.Submitted,
                DeliveryVerb.Approve,
                DeliveryState.Approved,
                Role.Controller,
                [OwnOrganisation, FourEyes]
            ),
            new(
                DeliveryState.Submitted,
                DeliveryVerb.Return,
                DeliveryState.Returned,
                Role.Controller,
                [OwnOrganisation, WithReason]
            ),
            new(DeliveryState.Approved, DeliveryVerb.Accept, DeliveryState.Accepted, Role.Coordinator, [FourEyes]),
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
            new(DeliveryState.Accepted, DeliveryVerb.Supersede, DeliveryState.Superseded, Role.Coordinator, []),
        ]
    );
}
