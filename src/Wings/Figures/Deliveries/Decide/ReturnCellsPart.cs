using System.Globalization;
using Rekenschap.Figures.Deliveries.HandIn;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>On the page of a delivery for who may return it: a field at each cell that was questioned or changes.</summary>
sealed class ReturnCellsPart : IDeskPart
{
    public Task<DeskSection?> For(DeskLook look, CancellationToken stop)
    {
        var cells = DeskRights.May(look, DeliveryVerb.Return)
            ? CellReasonFields.Of(look.Edition, look.Read, look.Changes)
            : [];
        if (cells.IsEmpty)
            return Task.FromResult<DeskSection?>(null);
        var view = new ReturnCellsView(
            look.Frame.Language,
            look.Form("return-cells"),
            [.. cells.Select(one => (one.Field, one.Label))],
            look.Delivery.Revision.ToString(CultureInfo.InvariantCulture)
        );
        return Task.FromResult<DeskSection?>(DeskSection.Of<ReturnCells>(DeskPlace.Deeds, view, view.Form));
    }
}
