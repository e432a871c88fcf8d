using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Markings;

/// <summary>Who may raise and lower a marking, for the page that explains who may what.</summary>
static class MarkingRights
{
    static readonly Bilingual Raise = new(
        "De merking van een aanlevering wordt verhoogd",
        "The marking of a delivery is raised"
    );
    static readonly Bilingual Own = new("van de eigen organisatie", "of one's own organisation");
    static readonly Bilingual HandedIn = new("nadat zij is ingediend", "once it was handed in");
    static readonly Bilingual Lower = new(
        "De merking van een aanlevering wordt verlaagd",
        "The marking of a delivery is lowered"
    );
    static readonly Bilingual WithReason = new(
        "van de eigen organisatie, met reden, als een ander haar zette",
        "of one's own organisation, with a reason, where somebody else set it"
    );

    public static ImmutableArray<Right> All { get; } =
    [
        new(Role.Supplier, Raise, Own),
        new(Role.Controller, Raise, Own),
        new(Role.Coordinator, Raise, HandedIn),
        new(Role.Controller, Lower, WithReason),
    ];
}
