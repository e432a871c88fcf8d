using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>On the page of a delivery that was returned: what has to change at which cell, until it is submitted anew.</summary>
sealed class AskedCellsPart : IDeskPart
{
    public Task<DeskSection?> For(DeskLook look, CancellationToken stop) =>
        Task.FromResult(
            look.Delivery.CellReasons.IsEmpty
                ? null
                : DeskSection.Of<AskedCells>(DeskPlace.Top, new AskedCellsView(Table(look)))
        );

    static TableView Table(DeskLook look)
    {
        var language = look.Frame.Language;
        return new(
            "asked-cells",
            CellReasonTexts.Asked.In(language),
            [new(HandInTexts.Cell.In(language)), new(CellReasonTexts.Says.In(language))],
            [.. look.Delivery.CellReasons.Select(one => new Row([new(one.Place), new(one.Says)]))]
        );
    }
}
