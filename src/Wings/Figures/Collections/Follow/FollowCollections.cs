using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Follow;

/// <summary>The pages on which collections are followed, and from which a file is handed in.</summary>
sealed class FollowCollections(Database database, WorkedEditions editions)
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
        if (await editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(NoEdition);
        return call.Page<FollowListPage>((await Views(call, edition, FollowTexts.Title, null)).List());
    }

    async Task<IResult> Show(WorkCall call) =>
        await AskedCollection.Find(editions, call) is var (edition, collection)
            ? call.Page<FollowPage>((await Views(call, edition, collection.Name, null)).One(collection, null))
            : call.Refuse(AskedCollection.None);

    async Task<IResult> Deliver(WorkCall call)
    {
        if (await AskedCollection.Find(editions, call) is not var (edition, collection))
            return call.Refuse(AskedCollection.None);
        if (ChosenMarking.IsStateSecret(call.Sent))
            return call.Refuse(
                await SpillDoor.Tell(
                    database,
                    call.Act(Role.Supplier, ""),
                    edition.Facts.Code,
                    collection.Code,
                    call.Stop
                ) ?? SpillDoor.StateSecret
            );
        var marking = ChosenMarking.Read(call.Sent);
        var note = call.Sent.Text("note", most: 1000);
        if (await SentFile.Read(call.Sent, call.Stop) is not { } file || !call.Sent.Good)
            return call.Again<FollowPage>(
                (await Views(call, edition, collection.Name, call.Sent)).One(collection, call.Sent)
            );
        var act = call.Act(Role.Supplier, note);
        var deliver = new DeliverFile(database, edition, act, call.Clock.Today) { Marking = marking };
        var (refusal, id) = await deliver.Run(collection, file, seen: null, note, call.Stop);
        return refusal is null ? call.See(DeliveryPaths.Of(id)) : call.Refuse(refusal);
    }

    async Task<FollowViews> Views(WorkCall call, WorkedEdition edition, Bilingual title, FormState? form) =>
        new(
            edition,
            await UnderWay.Of(database, edition, call.Stop),
            call.Frame(title, form),
            call.Who,
            call.Clock.Today
        );

    static readonly Refusal NoEdition = new(RefusalKind.NotFound, "edition.none", FollowTexts.NoEdition);
}
