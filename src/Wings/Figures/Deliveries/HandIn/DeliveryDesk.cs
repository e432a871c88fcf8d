using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.Decide;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>The page of a delivery under way, and all that can be done with it.</summary>
sealed class DeliveryDesk(Database database, WorkedEditions editions)
{
    public void Map(WorkRoutes work)
    {
        work.Group(DeliveryPaths.Root, FollowCollections.Followers).Get("{id}", Show).Get("{id}/file", Download);
        work.Group(DeliveryPaths.Root, Permission.Of(Role.Supplier))
            .Post("{id}/replace", Replace, HandedFile.MostBytes + (1 << 20))
            .Post("{id}/explain", Explain)
            .Post("{id}/submit", call => Decide(call, DeliveryVerb.Submit));
        work.Group(DeliveryPaths.Root, Permission.Of(Role.Controller).WithProof())
            .Post("{id}/approve", call => Decide(call, DeliveryVerb.Approve));
        work.Group(DeliveryPaths.Root, Permission.Of(Role.Coordinator).WithProof())
            .Post("{id}/accept", call => Decide(call, DeliveryVerb.Accept))
            .Post("{id}/refuse", call => Decide(call, DeliveryVerb.Refuse));
        work.Group(DeliveryPaths.Root, Permission.Of(Role.Controller, Role.Coordinator))
            .Post("{id}/return", call => Decide(call, DeliveryVerb.Return));
    }

    async Task<IResult> Show(WorkCall call) =>
        await Find(call) is { } desk ? await Page(call, desk, null) : call.Refuse(HandInRefusals.Missing);

    async Task<IResult> Download(WorkCall call)
    {
        if (await Find(call) is not { } desk)
            return call.Refuse(HandInRefusals.Missing);
        await using var db = database.Open();
        return await KeptFiles.Find(db, desk.Delivery.FileHash, call.Stop) is { } bytes
            ? Results.File(bytes, "application/octet-stream", Path.GetFileName(desk.Delivery.File))
            : call.Refuse(HandInRefusals.Missing);
    }

    async Task<IResult> Replace(WorkCall call)
    {
        if (await Find(call) is not { } desk)
            return call.Refuse(HandInRefusals.Missing);
        var note = call.Sent.Text("note", most: 1000);
        if (await SentFile.Read(call.Sent, call.Stop) is not { } file || !call.Sent.Good)
            return await Page(call, desk, "replace");
        var act = call.Act(Role.Supplier, note);
        var deliver = new DeliverFile(database, desk.Edition, act, call.Clock.Today);
        var (refusal, _) = await deliver.Run(desk.Collection, file, Seen(call), note, call.Stop);
        return After(call, desk, refusal);
    }

    async Task<IResult> Explain(WorkCall call)
    {
        if (await Find(call) is not { } desk)
            return call.Refuse(HandInRefusals.Missing);
        var answers = ExplainFields.Read(call.Sent, desk.Delivery.Findings.Where(one => one.Coordinate is not null));
        if (call.Sent.Good && answers.IsEmpty)
            call.Sent.Wrong("", HandInTexts.ExplainEmpty);
        if (!call.Sent.Good)
            return await Page(call, desk, "explain");
        var act = call.Act(Role.Supplier, "questions were answered");
        var explain = new ExplainDelivery(database, desk.Edition, act, call.Clock.Today);
        return After(call, desk, await explain.Run(desk.Delivery.Id, Seen(call), answers, call.Stop));
    }

    async Task<IResult> Decide(WorkCall call, DeliveryVerb verb)
    {
        if (await Find(call) is not { } desk)
            return call.Refuse(HandInRefusals.Missing);
        var withReason = verb is DeliveryVerb.Return or DeliveryVerb.Refuse;
        var reason = withReason ? call.Sent.Text("reason", DecideTexts.NoReason, most: 2000) : "";
        if (!call.Sent.Good)
            return await Page(call, desk, verb.ToString().ToLowerInvariant());
        var role = DeliveryWorkflow.Rows.Row(desk.Delivery.State, verb)?.Permission;
        var act = call.Act(role is { } asked && call.Who.Is(asked) ? asked : call.Who.Actor.Roles.Min(), reason);
        return After(call, desk, await Do(verb, act, desk, Seen(call), call));
    }

    Task<Refusal?> Do(DeliveryVerb verb, Act act, Desk desk, int seen, WorkCall call)
    {
        var (id, edition) = (desk.Delivery.Id, desk.Edition.Facts);
        return verb switch
        {
            DeliveryVerb.Submit => DecideDelivery.Submit(database, act, id, seen, edition, call.Clock.Today, call.Stop),
            DeliveryVerb.Approve => DecideDelivery.Approve(database, act, id, seen, edition, call.Stop),
            DeliveryVerb.Return => DecideDelivery.Return(database, act, id, seen, edition, call.Stop),
            DeliveryVerb.Refuse => DecideDelivery.Refuse(database, act, id, seen, edition, call.Stop),
            _ => new AcceptDelivery(database, act, edition, call.Clock.Today).Run(id, seen, call.Stop),
        };
    }

    /// <summary>A delivery with all that its page needs.</summary>
    sealed record Desk(WorkedEdition Edition, Collection Collection, Delivery Delivery);

    /// <summary>Null where there is none, or not for who asks: a draft is seen by its own organisation only.</summary>
    async Task<Desk?> Find(WorkCall call)
    {
        if (await UnderWay.Find(database, call.Part("id"), call.Stop) is not var (delivery, code))
            return null;
        if (await editions.Open(code, call.Stop) is not { } edition)
            return null;
        var isOwn = call.Who.Organisation == delivery.Organisation;
        var isHandedIn = delivery.Received is not null;
        return
            (isOwn || (isHandedIn && FollowViews.SeesAll(call.Who, edition.Facts)))
            && edition.Collection(delivery.Collection) is { } collection
            ? new(edition, collection, delivery)
            : null;
    }

    async Task<IResult> Page(WorkCall call, Desk desk, string? deed)
    {
        var delivery = desk.Delivery;
        var name =
            desk.Edition.Organisations.ByCode(delivery.Organisation)?.Name ?? Bilingual.Same(delivery.Organisation);
        var title = HandInTexts.Title(desk.Collection.Name, name, delivery.Number);
        var views = new DeskViews(
            desk.Edition,
            desk.Collection,
            delivery,
            await Read(desk, call),
            call.Frame(title, deed is null ? null : call.Sent),
            call.Who,
            deed is null ? null : (deed, call.Sent)
        )
        {
            History = await DeliveryHistory.Of(database, delivery, desk.Edition, call.Language, call.Stop),
        };
        return deed is null ? call.Page<DeskPage>(views.Build()) : call.Again<DeskPage>(views.Build());
    }

    /// <summary>The file as intake reads it now: what was accepted since may have changed what is to be said of it.</summary>
    async Task<ReadDelivery?> Read(Desk desk, WorkCall call)
    {
        if (
            !desk.Delivery.IsUnderWay || !desk.Edition.Knows(desk.Collection, desk.Delivery.Organisation, out var whose)
        )
            return null;
        await using var db = database.Open();
        if (await KeptFiles.Find(db, desk.Delivery.FileHash, call.Stop) is not { } bytes)
            return null;
        var file = DraftFiles.Of(desk.Collection, whose, desk.Delivery, desk.Delivery.Explanations, call.Clock.Today);
        return desk.Edition.Check(file, bytes);
    }

    /// <summary>The revision that the page showed; a form without one saw none that exists.</summary>
    static int Seen(WorkCall call) =>
        int.TryParse(call.Sent["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : -1;

    static IResult After(WorkCall call, Desk desk, Refusal? refusal) =>
        refusal is null ? call.See(DeliveryPaths.Of(desk.Delivery.Id)) : call.Refuse(refusal);
}
