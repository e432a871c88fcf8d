using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>A delivery under way with all that its page needs.</summary>
sealed record Desk(WorkedEdition Edition, Collection Collection, Delivery Delivery)
{
    /// <summary>Back to its page, or to why it was refused.</summary>
    public IResult After(WorkCall call, Refusal? refusal) =>
        refusal is null ? call.See(DeliveryPaths.Of(Delivery.Id)) : call.Refuse(refusal);
}
