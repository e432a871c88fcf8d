using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>What is decided on part of a delivery: errors that are put forward and let pass, reasons at its cells.</summary>
sealed class DecideDesk(Database database, Desks desks)
{
    public void Map(WorkRoutes work)
    {
        work.Group(DeliveryPaths.Root, Permission.Of(Role.Supplier)).Post("{id}/refer", Refer);
        work.Group(DeliveryPaths.Root, Permission.Of(Role.Coordinator).WithProof()).Post("{id}/let-pass", Pass);
        work.Group(DeliveryPaths.Root, Permission.Of(Role.Controller, Role.Coordinator))
            .Post("{id}/return-cells", ReturnCells);
    }

    async Task<IResult> Refer(WorkCall call)
    {
        if (await desks.Find(call) is not { } desk)
            return call.Refuse(HandInRefusals.Missing);
        var reason = call.Sent.Text("reason", PassTexts.NoReferWhy, most: 2000);
        if (!call.Sent.Good)
            return await desks.Page(call, desk, "refer");
        var act = call.Act(Role.Supplier, reason);
        var (id, edition) = (desk.Delivery.Id, desk.Edition.Facts);
        return desk.After(call, await DecideDelivery.Refer(database, act, id, call.Sent.Seen(), edition, call.Stop));
    }

    async Task<IResult> Pass(WorkCall call)
    {
        if (await desks.Find(call) is not { } desk)
            return call.Refuse(HandInRefusals.Missing);
        ImmutableArray<string> rules =
        [
            .. PassPart.Rules(desk.Delivery.Findings).Select(one => one.Rule).Where(one => call.Sent.Has("rule", one)),
        ];
        if (rules.IsEmpty && desk.Delivery.State == DeliveryState.Referred)
            call.Sent.Wrong("rule", PassTexts.NoWhich);
        var reason = call.Sent.Text("reason", PassTexts.NoWhy, most: 2000);
        if (!call.Sent.Good)
            return await desks.Page(call, desk, "let-pass");
        var pass = new LetPass(database, desk.Edition, call.Act(Role.Coordinator, reason), call.Clock.Today);
        return desk.After(call, await pass.Run(desk.Delivery.Id, call.Sent.Seen(), rules, call.Stop));
    }

    async Task<IResult> ReturnCells(WorkCall call)
    {
        if (await desks.Find(call) is not { } desk)
            return call.Refuse(HandInRefusals.Missing);
        var read = await desks.Read(desk, call);
        var there = CellReasonFields.Of(desk.Edition, read, read is null ? [] : desk.Edition.Changes(read));
        var cells = CellReasonFields.Read(call.Sent, there);
        var reason = call.Sent.Text("reason", most: 2000);
        if (cells.IsEmpty)
            call.Sent.Wrong("", CellReasonTexts.None);
        if (!call.Sent.Good)
            return await desks.Page(call, desk, "return-cells");
        var role = DeliveryWorkflow.Rows.Row(desk.Delivery.State, DeliveryVerb.Return)?.Permission;
        var (id, edition) = (desk.Delivery.Id, desk.Edition.Facts);
        var why = reason.Length > 0 ? reason : CellReasonTexts.Together(cells);
        var act = call.Act(role is { } asked && call.Who.Is(asked) ? asked : call.Who.Actor.Roles.Min(), why);
        return desk.After(
            call,
            await DecideDelivery.Return(database, act, id, call.Sent.Seen(), edition, call.Stop, cells)
        );
    }
}
