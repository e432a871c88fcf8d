using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Deliveries.Grid;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Mend;

/// <summary>Writes a delivery over without the figures that follow later, which then goes the way of every file.</summary>
sealed class LeaveForLater(Database database, Desks desks)
{
    public void Map(WorkRoutes work) =>
        work.Group(DeliveryPaths.Root, Permission.Of(Role.Supplier)).Post("{id}/" + LaterPart.Deed, Leave);

    async Task<IResult> Leave(WorkCall call)
    {
        if (await desks.Find(call) is not { } desk || desk.Delivery.Organisation != call.Who.Organisation)
            return call.Refuse(HandInRefusals.Missing);
        if (
            DeliveryWorkflow.Rows.Row(desk.Delivery.State, DeliveryVerb.Revise) is null
            || await desks.Read(desk, call) is not { } read
        )
            return call.Refuse(Refusals.Stale);
        var rows = Remaining(desk, read, call);
        if (!call.Sent.Good)
            return await desks.Page(call, desk, LaterPart.Deed);
        var format = desk.Edition.MappingFor(desk.Collection, desk.Delivery.Organisation)?.Format;
        var act = call.Act(Role.Supplier, "figures follow later");
        var (refusal, _) = await new DeliverFile(database, desk.Edition, act, call.Clock.Today).Run(
            desk.Collection,
            LongForm.Of(rows, format),
            call.Sent.Seen(),
            desk.Delivery.Note ?? "",
            call.Stop
        );
        return desk.After(call, refusal);
    }

    /// <summary>Every figure but those that were ticked; none of them can be one that has a value.</summary>
    static List<LongRow> Remaining(Desk desk, ReadDelivery read, WorkCall call)
    {
        var later = AbsentFigure
            .In(desk.Edition, read)
            .Where(one => call.Sent.Has(LaterPart.Field, one.Coordinate))
            .Select(one => one.Change.Now)
            .ToHashSet();
        var rows = ReadableRows.Of(desk.Edition, read.Observations.Where(one => !later.Contains(one)));
        if (later.Count == 0)
            call.Sent.Wrong(LaterPart.Field, LaterTexts.None);
        else if (rows.Count == 0)
            call.Sent.Wrong("", WithdrawTexts.NothingLeft);
        return rows;
    }
}
