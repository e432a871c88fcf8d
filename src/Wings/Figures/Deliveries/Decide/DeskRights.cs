using Rekenschap.Figures.Deliveries.HandIn;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>Whether a button is shown to who looks; what else may forbid it is said when it is tried.</summary>
static class DeskRights
{
    public static bool May(DeskLook look, DeliveryVerb verb) =>
        DeliveryWorkflow.Rows.Row(look.Delivery.State, verb) is { } row
        && look.Who.Is(row.Permission)
        && DecideGuards.RefuseOrganisation(
            row.Permission,
            look.Who.Organisation,
            look.Delivery,
            look.Edition.Facts.Publisher
        )
            is null;
}
