using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries.Decide;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>
/// The coordinator decides that a disputed delivery goes on. The dispute stays what it is: who disputes is not covered, and
/// the total says so.
/// </summary>
public static class SettleDispute
{
    /// <param name="organisation">Code of whoever disputes.</param>
    /// <param name="seen">Revision of the delivery that was looked at.</param>
    public static Task<Refusal?> Run(
        Database database,
        Act act,
        Id<Delivery> id,
        string organisation,
        int seen,
        EditionFacts edition,
        CancellationToken stop
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await db.Set<Delivery>().SingleOrDefaultAsync(one => one.Id == id, end) is not { } delivery)
                    return HandInRefusals.Missing;
                var forbidden = DecideGuards.RefuseSettling(act, delivery, edition.Publisher);
                if ((forbidden ?? Refusals.IfStale(seen, delivery.Revision)) is { } refused)
                    return refused;
                var heard = await Hearing.Read(db, delivery, isDue: false, end);
                if (heard.By(organisation) is not { } voice)
                    return ConfirmRefusals.NotDisputed;
                if (voice.Settle(act) is { } refusal)
                    return refusal;
                delivery.Hear();
                DeliveryDeeds.Tell(deeds, delivery, edition.Code, "settled");
                return null;
            },
            stop
        );
}
