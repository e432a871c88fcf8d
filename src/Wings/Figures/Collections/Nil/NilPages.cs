using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Nil;

/// <summary>Takes in that an organisation has nothing to deliver, as a delivery that says so.</summary>
sealed class NilPages(FollowDesks desks)
{
    public void Map(WorkRoutes work) =>
        work.Group(FollowPaths.Root, Permission.Of(Role.Supplier))
            .Post($"{{edition}}/{{collection}}/{NilPart.Deed}", Say);

    async Task<IResult> Say(WorkCall call)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(AskedCollection.None);
        var organisation = look.Edition.Organisations.ByCode(look.Who.Organisation);
        if (organisation is null || look.Own is null)
            return call.Refuse(HandInRefusals.NotAsked(look.Collection));
        var chosen = NilFile
            .Possible(look.Edition, look.Collection)
            .Where(one => call.Sent.Has("indicators", one.Code))
            .ToList();
        if (chosen.Count == 0)
            call.Sent.Wrong("indicators", NilTexts.NoIndicators);
        var reason = call.Sent.Text("reason", NilTexts.NoReason, most: 1000);
        var bytes = NilFile.Write(look.Edition, look.Collection, organisation, chosen);
        if (bytes is null)
            call.Sent.Wrong("indicators", NilTexts.TooMany);
        if (!call.Sent.Good || bytes is null)
            return await desks.Again(call, NilPart.Deed);
        var act = call.Act(Role.Supplier, reason);
        if (await Note(look, bytes, call.Stop) is { } unkept)
            return call.Refuse(unkept);
        var deliver = new DeliverFile(desks.Database, look.Edition, act, look.Today);
        var (refusal, id) = await deliver.Run(look.Collection, new(".csv", bytes), null, reason, call.Stop);
        return refusal is null ? call.See(DeliveryPaths.Of(id)) : call.Refuse(refusal);
    }

    /// <summary>So that such a file is known by what it is; it is no deed of its own.</summary>
    Task<Refusal?> Note(FollowLook look, byte[] bytes, CancellationToken stop) =>
        desks.Database.Office.Keep(
            async (db, _, end) =>
            {
                var note = new NilReturn
                {
                    Edition = look.Edition.Id,
                    Collection = look.Collection.Code,
                    Organisation = look.Who.Organisation,
                    FileHash = EditionDigest.OfBytes(bytes),
                };
                var isKnown = await db.Set<NilReturn>()
                    .AnyAsync(
                        one =>
                            one.Edition == note.Edition
                            && one.Collection == note.Collection
                            && one.Organisation == note.Organisation
                            && one.FileHash == note.FileHash,
                        end
                    );
                if (!isKnown)
                    db.Add(note);
                return null;
            },
            stop
        );
}
