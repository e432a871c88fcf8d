using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Deliveries.Grid;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Mend;

/// <summary>Writes a delivery over without what would take back accepted figures, which then goes the way of every file.</summary>
sealed class KeepAccepted(Database database, Desks desks)
{
    public void Map(WorkRoutes work) =>
        work.Group(DeliveryPaths.Root, Permission.Of(Role.Supplier)).Post("{id}/" + WithdrawPart.Deed, Keep);

    async Task<IResult> Keep(WorkCall call)
    {
        if (
            await desks.Find(call) is not { } desk
            || desk.Delivery.Organisation != call.Who.Organisation
            || !desk.Edition.Knows(desk.Collection, desk.Delivery.Organisation, out var deliverer)
        )
            return call.Refuse(HandInRefusals.Missing);
        if (DeliveryWorkflow.Rows.Row(desk.Delivery.State, DeliveryVerb.Revise) is null)
            return call.Refuse(Refusals.Stale);
        if (await Rows(desk, deliverer, call) is not { Count: > 0 } rows)
        {
            call.Sent.Wrong("", WithdrawTexts.NothingLeft);
            return await desks.Page(call, desk, WithdrawPart.Deed);
        }
        var file = LongForm.Of(rows, desk.Edition.MappingFor(desk.Collection, deliverer.Code)?.Format);
        var act = call.Act(Role.Supplier, "accepted figures were let stand");
        var deliver = new DeliverFile(database, desk.Edition, act, call.Clock.Today);
        var (refusal, _) = await deliver.Run(
            desk.Collection,
            file,
            call.Sent.Seen(),
            desk.Delivery.Note ?? "",
            call.Stop
        );
        return desk.After(call, refusal);
    }

    /// <summary>Every figure of the file but those that say that there is none.</summary>
    async Task<List<LongRow>> Rows(Desk desk, Organisation deliverer, WorkCall call)
    {
        await using var db = database.Open();
        if (await KeptFiles.Find(db, desk.Delivery.FileHash, call.Stop) is not { } bytes)
            return [];
        var delivery = desk.Delivery;
        var file = DraftFiles.Of(desk.Collection, deliverer, delivery, delivery.Explanations, call.Clock.Today);
        return [.. ReadableRows.Of(desk.Edition, file, bytes).Where(row => row.Value is not null || row.Confidential)];
    }
}
