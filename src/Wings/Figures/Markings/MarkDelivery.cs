using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.Decide;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Markings;

/// <summary>Marks a delivery, or one of its explanations, otherwise than it is. The ledger is told what became of the marking, not why.</summary>
public sealed class MarkDelivery(Database database, Act act, EditionFacts edition)
{
    /// <param name="explanation">Its place among the explanations; null for the delivery itself.</param>
    public Task<Refusal?> Run(Id<Delivery> id, int seen, int? explanation, Marking to, CancellationToken stop) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await db.Set<Delivery>().SingleOrDefaultAsync(one => one.Id == id, end) is not { } delivery)
                    return HandInRefusals.Missing;
                if (explanation >= delivery.Explanations.Length)
                    return Refusals.Stale;
                var forbidden = DecideGuards.RefuseOrganisation(
                    act.Role,
                    act.Actor.Organisation,
                    delivery,
                    edition.Publisher
                );
                if ((forbidden ?? Mark(delivery, seen, explanation, to)) is { } refusal)
                    return refusal;
                deeds.RecordJson(
                    "delivery.marked",
                    delivery.Subject(edition.Code),
                    new
                    {
                        Explanation = explanation,
                        To = to.ToString(),
                        act.Reason,
                    }
                );
                return null;
            },
            stop
        );

    Refusal? Mark(Delivery delivery, int seen, int? explanation, Marking to) =>
        explanation is { } place ? delivery.Mark(act, seen, place, to) : delivery.Mark(act, seen, to);
}
