using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.Grid;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Offers;

/// <summary>Makes a delivery of what the office's own registers count; from there it goes the way of every other.</summary>
sealed class OfferPages(FollowDesks desks, OfferDesk offers)
{
    public void Map(WorkRoutes work) =>
        work.Group(FollowPaths.Root, Permission.Of(Role.Supplier))
            .Post($"{{edition}}/{{collection}}/{OfferPart.Deed}", Take);

    async Task<IResult> Take(WorkCall call)
    {
        if (await desks.Find(call) is not { } look || look.Who.Organisation != look.Edition.Facts.Publisher)
            return call.Refuse(AskedCollection.None);
        if (!offers.Fits(look.Edition, look.Collection))
            return call.See(look.Place);
        // Counted anew: what is handed in is what the registers say now, whatever the page showed.
        var counted = await offers.Count(look.Edition, look.Collection, look.Today, call.Stop);
        var news = counted.Where(one => one.IsNews).ToImmutableArray();
        if (news.IsEmpty)
            return call.See(look.Place);
        var mapping = look.Edition.MappingFor(look.Collection, look.Who.Organisation);
        var file = LongForm.Of([.. news.Select(one => one.Row)], mapping?.Format);
        if (await Note(look, file, news, call.Stop) is { } unkept)
            return call.Refuse(unkept);
        var note = OfferTexts.Title.In(Language.Nl);
        var deliver = new DeliverFile(desks.Database, look.Edition, call.Act(Role.Supplier, note), look.Today);
        var (refusal, id) = await deliver.Run(look.Collection, file, Seen(call), note, call.Stop);
        return refusal is null ? call.See(DeliveryPaths.Of(id)) : call.Refuse(refusal);
    }

    static int? Seen(WorkCall call) =>
        int.TryParse(call.Sent["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
            ? seen
            : null;

    /// <summary>So that each number leads to the rows it was counted from; it is no deed of its own.</summary>
    Task<Refusal?> Note(FollowLook look, HandedFile file, ImmutableArray<ComparedCount> news, CancellationToken stop) =>
        desks.Database.Office.Keep(
            async (db, _, end) =>
            {
                var taken = new TakenOffer
                {
                    Edition = look.Edition.Id,
                    Collection = look.Collection.Code,
                    Organisation = look.Who.Organisation,
                    FileHash = EditionDigest.OfBytes(file.Bytes.ToArray()),
                    CountedOn = look.Today,
                    Cells = [.. news.Select(one => one.Cell(look.Edition.Facts.Root))],
                };
                var isKnown = await db.Set<TakenOffer>()
                    .AnyAsync(
                        one =>
                            one.Edition == taken.Edition
                            && one.Collection == taken.Collection
                            && one.Organisation == taken.Organisation
                            && one.FileHash == taken.FileHash,
                        end
                    );
                if (!isKnown)
                    db.Add(taken);
                return null;
            },
            stop
        );
}
