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
