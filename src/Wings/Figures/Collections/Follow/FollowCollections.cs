using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Follow;

/// <summary>The pages on which collections are followed, and from which a file is handed in.</summary>
sealed class FollowCollections(FollowDesks desks)
{
    public static readonly Permission Followers = Permission.Of(
        Role.Supplier,
        Role.Controller,
        Role.Coordinator,
        Role.Auditor
    );

    public void Map(WorkRoutes work)
    {
        work.Group(FollowPaths.Root, Followers).Get("", List).Get("{edition}/{collection}", Show);
        work.Group(FollowPaths.Root, Permission.Of(Role.Supplier))
            .Post("{edition}/{collection}/deliver", Deliver, HandedFile.MostBytes + (1 << 20));
    }

    async Task<IResult> List(WorkCall call)
    {
        if (await desks.Editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(NoEdition);
        var calls = await EditionCalls.Of(desks.Database, edition, call.Stop);
        var views = new FollowLists(edition, calls, call.Frame(FollowTexts.Title), call.Who, call.Clock.Today);
        return call.Page<FollowListPage>(views.List());
    }

    async Task<IResult> Show(WorkCall call) =>
        await desks.Find(call) is { } look ? await desks.Page(call, look) : call.Refuse(AskedCollection.None);

    async Task<IResult> Deliver(WorkCall call)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(AskedCollection.None);
        if (!look.Edition.Knows(look.Collection, look.Who.Organisation, out _))
            return call.Refuse(HandInRefusals.NotAsked(look.Collection));
        var marking = ChosenMarking.Read(call.Sent);
        var note = call.Sent.Text("note", most: 1000);
        if (await SentFile.Read(call.Sent, call.Stop) is not { } file || !call.Sent.Good)
            return await desks.Again(call, FollowViews.DeliverDeed);
        var act = call.Act(Role.Supplier, note);
        var deliver = new DeliverFile(desks.Database, look.Edition, act, call.Clock.Today) { Marking = marking };
        var (refusal, id) = await deliver.Run(look.Collection, file, seen: null, note, call.Stop);
        return refusal is null ? call.See(DeliveryPaths.Of(id)) : call.Refuse(refusal);
    }

    static readonly Refusal NoEdition = new(RefusalKind.NotFound, "edition.none", FollowTexts.NoEdition);
}
