using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>For whom somebody must act to decide on a delivery, whatever way it comes in.</summary>
static class DecideGuards
{
    static readonly Refusal PublisherOnly = new(
        RefusalKind.Forbidden,
        "delivery.publisher_only",
        new(
            "Alleen een coördinator van wie publiceert beslist hierover",
            "Only a coordinator of who publishes decides on this"
        )
    );

    static readonly Refusal OfAnother = new(
        RefusalKind.Forbidden,
        "delivery.own_organisation",
        new(
            "Deze aanlevering is van een andere organisatie; alleen iemand van die organisatie kan dit doen",
            "This delivery is of another organisation; only somebody of that organisation can do this"
        )
    );

    /// <summary>Who decides on a dispute: a coordinator of who publishes, that neither submitted nor approved it.</summary>
    public static Refusal? RefuseSettling(Act act, Delivery delivery, string publisher) =>
        act.Role != Role.Coordinator || !act.Actor.Is(Role.Coordinator)
            ? PublisherOnly
            : RefuseOrganisation(act.Role, act.Actor.Organisation, delivery, publisher)
                ?? DeliveryGuards.Judge(DeliveryWorkflow.FourEyes, delivery, act, null);

    /// <summary>A coordinator acts for who publishes, everybody else for who delivers; null where that is so.</summary>
    public static Refusal? RefuseOrganisation(Role role, string organisation, Delivery delivery, string publisher) =>
        role == Role.Coordinator
            ? organisation == publisher
                ? null
                : PublisherOnly
            : organisation == delivery.Organisation
                ? null
                : OfAnother;
}
