using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.Confirm;
using Rekenschap.Figures.Deliveries.Decide;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>What can be done with a delivery under way.</summary>
sealed class DeliveryDesk(Database database, Desks desks)
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
        await desks.Find(call) is { } desk ? await desks.Page(call, desk, null) : call.Refuse(HandInRefusals.Missing);

    async Task<IResult> Download(WorkCall call)
    {
        if (await desks.Find(call) is not { } desk)
            return call.Refuse(HandInRefusals.Missing);
        await using var db = database.Open();
        return await KeptFiles.Find(db, desk.Delivery.FileHash, call.Stop) is { } bytes
            ? Results.File(bytes, "application/octet-stream", Path.GetFileName(desk.Delivery.File))
            : call.Refuse(HandInRefusals.Missing);
    }

    async Task<IResult> Replace(WorkCall call)
    {
        if (await desks.Find(call) is not { } desk)
            return call.Refuse(HandInRefusals.Missing);
        var note = call.Sent.Text("note", most: 1000);
        var marking = ChosenMarking.Read(call.Sent);
        if (await SentFile.Read(call.Sent, call.Stop) is not { } file || !call.Sent.Good)
            return await desks.Page(call, desk, "replace");
        var act = call.Act(Role.Supplier, note);
        var deliver = new DeliverFile(database, desk.Edition, act, call.Clock.Today) { Marking = marking };
        var (refusal, _) = await deliver.Run(desk.Collection, file, call.Sent.Seen(), note, call.Stop);
        return desk.After(call, refusal);
    }

    async Task<IResult> Explain(WorkCall call)
    {
        if (await desks.Find(call) is not { } desk)
            return call.Refuse(HandInRefusals.Missing);
        var marking = ChosenMarking.Read(call.Sent) ?? Marking.Internal;
        var answers = ExplainFields.Read(call.Sent, (await Found(desk, call)).Where(one => one.Coordinate is not null));
        if (call.Sent.Good && answers.IsEmpty)
            call.Sent.Wrong("", HandInTexts.ExplainEmpty);
        if (!call.Sent.Good)
            return await desks.Page(call, desk, "explain");
        var act = call.Act(Role.Supplier, "questions were answered");
        var explain = new ExplainDelivery(database, desk.Edition, act, call.Clock.Today) { Marking = marking };
        return desk.After(call, await explain.Run(desk.Delivery.Id, call.Sent.Seen(), answers, call.Stop));
    }

    async Task<IResult> Decide(WorkCall call, DeliveryVerb verb)
    {
        if (await desks.Find(call) is not { } desk)
            return call.Refuse(HandInRefusals.Missing);
        var withReason = verb is DeliveryVerb.Return or DeliveryVerb.Refuse;
        var reason = withReason ? call.Sent.Text("reason", DecideTexts.NoReason, most: 2000) : "";
        if (!call.Sent.Good)
            return await desks.Page(call, desk, verb.ToString().ToLowerInvariant());
        var role = DeliveryWorkflow.Rows.Row(desk.Delivery.State, verb)?.Permission;
        var act = call.Act(role is { } asked && call.Who.Is(asked) ? asked : call.Who.Actor.Roles.Min(), reason);
        return desk.After(call, await Do(verb, act, desk, call.Sent.Seen(), call));
    }

    Task<Refusal?> Do(DeliveryVerb verb, Act act, Desk desk, int seen, WorkCall call)
    {
        var (id, edition) = (desk.Delivery.Id, desk.Edition.Facts);
        return verb switch
        {
            DeliveryVerb.Submit => Submit(act, desk, seen, call),
            DeliveryVerb.Approve => Approve(act, desk, seen, call),
            DeliveryVerb.Return => DecideDelivery.Return(database, act, id, seen, edition, call.Stop),
            DeliveryVerb.Refuse => DecideDelivery.Refuse(database, act, id, seen, edition, call.Stop),
            _ => new AcceptDelivery(database, act, edition, call.Clock.Today).Run(id, seen, call.Stop),
        };
    }

    async Task<Refusal?> Submit(Act act, Desk desk, int seen, WorkCall call)
    {
        var (id, facts, today) = (desk.Delivery.Id, desk.Edition.Facts, call.Clock.Today);
        return await DecideDelivery.Submit(database, act, id, seen, facts, today, call.Stop, await Found(desk, call));
    }

    /// <summary>What intake finds in it now, against all that was accepted.</summary>
    async Task<ImmutableArray<Finding>> Found(Desk desk, WorkCall call) =>
        await desks.Read(desk, call) is { } read ? read.Report.Findings : desk.Delivery.Findings;

    async Task<Refusal?> Approve(Act act, Desk desk, int seen, WorkCall call)
    {
        await using var db = database.Open();
        var until = await AnswerDay.Of(db, desk.Delivery, desk.Collection, call.Stop);
        return await DecideDelivery.Approve(
            database,
            act,
            desk.Delivery.Id,
            seen,
            desk.Edition.Facts,
            call.Stop,
            isDue: call.Clock.Today > until
        );
    }
}
