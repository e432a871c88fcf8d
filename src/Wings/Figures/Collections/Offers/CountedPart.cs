using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Collections.Offers;

/// <summary>On the page of a delivery that we wrote of registers: the rows behind each number, and whether they say so still.</summary>
sealed class CountedPart(OfferDesk desk) : IDeskPart
{
    public async Task<DeskSection?> For(DeskLook look, CancellationToken stop)
    {
        if (
            look.Delivery.Organisation != look.Edition.Facts.Publisher
            || await desk.Of(look.Delivery, stop) is not { } taken
        )
            return null;
        var view = new CountedView(
            look.Frame.Language,
            look.Frame.In(
                OfferTexts.TakenOn(Days.Long(taken.CountedOn, Language.Nl), Days.Long(taken.CountedOn, Language.En))
            ),
            look.Delivery.IsUnderWay && await IsMoved(look, taken, stop) ? look.Frame.In(OfferTexts.Moved) : null,
            Table(look, taken)
        );
        return DeskSection.Of<CountedSection>(DeskPlace.Figures, view);
    }

    /// <summary>Whether any number is counted from other rows, or rows of another version, by now.</summary>
    async Task<bool> IsMoved(DeskLook look, TakenOffer taken, CancellationToken stop)
    {
        var root = look.Edition.Facts.Root;
        var now = (await desk.Count(look.Edition, look.Desk.Collection, look.Today, stop)).ToDictionary(
            one => one.At(root),
            one => (one.Counted.Value, one.Counted.Digest),
            StringComparer.Ordinal
        );
        return taken.Cells.Any(cell => !now.TryGetValue(cell.At, out var one) || one != (cell.Value, cell.Digest));
    }

    static TableView Table(DeskLook look, TakenOffer taken) =>
        new(
            "counted",
            look.Frame.In(OfferTexts.TakenTitle),
            [
                new(look.Frame.In(OfferTexts.Figure)),
                new(look.Frame.In(OfferTexts.Then), Numeric: true),
                new(look.Frame.In(OfferTexts.Rows)),
                new(look.Frame.In(OfferTexts.Digest)),
            ],
            [.. taken.Cells.Select(cell => Row(look, cell))]
        );

    static Row Row(DeskLook look, TakenCell cell) =>
        new([
            new(cell.At),
            CountedPlace.Number(cell.Value) is { } number
                ? new(number)
                : new(
                    Cell.Dash,
                    look.Frame.In(cell.Rows is null ? OfferTexts.KeptBackMeans : OfferTexts.NothingEntered)
                ),
            cell.Rows is null ? new(look.Frame.In(OfferTexts.KeptBack))
            : cell.Named.IsEmpty ? new(look.Frame.In(OfferTexts.NoRows))
            : new(string.Join(", ", cell.Named)),
            new(cell.Digest),
        ]);
}
