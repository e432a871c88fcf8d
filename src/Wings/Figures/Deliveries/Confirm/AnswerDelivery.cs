using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>An organisation confirms or disputes its own rows in what another handed in for it; it may think better of either.</summary>
public sealed class AnswerDelivery(Database database, Act act, EditionFacts edition, DateOnly today)
{
    const int MostTries = 5;

    /// <param name="seen">As <see cref="AnswerSeen"/> writes it.</param>
    /// <param name="reason">Which rows are wrong and why; for a dispute.</param>
    public async Task<Refusal?> Run(
        Id<Delivery> id,
        string seen,
        ConfirmationAnswer answer,
        string? reason,
        CancellationToken stop
    )
    {
        for (var tries = 1; ; tries++)
        {
            var overtaken = true;
            var refusal = await database.Office.Write(
                act,
                async (db, deeds, end) =>
                {
                    overtaken = true;
                    if (await Say(db, deeds, id, seen, answer, reason, end) is not { } no)
                        return null;
                    overtaken = false;
                    return no;
                },
                stop
            );
            // Another organisation disputed at the same time: that is no reason to send this one away.
            if (refusal is null || !overtaken || tries == MostTries)
                return refusal;
        }
    }

    async Task<Refusal?> Say(
        RekenschapDb db,
        Deeds deeds,
        Id<Delivery> id,
        string seen,
        ConfirmationAnswer answer,
        string? reason,
        CancellationToken stop
    )
    {
        var delivery = await db.Set<Delivery>().SingleOrDefaultAsync(one => one.Id == id, stop);
        if (delivery?.SpokenFor.Contains(act.Actor.Organisation) != true)
            return HandInRefusals.Missing;
        var voice = await db.Set<Voice>().FindAsync([id, act.Actor.Organisation], stop);
        if (Refuse(delivery, voice, seen, answer, reason) is { } refusal)
            return refusal;
        if (voice is null)
            db.Add(voice = new() { Delivery = id, Organisation = act.Actor.Organisation });
        voice.Say(answer, reason, act, delivery.FileHash, today);
        if (answer == ConfirmationAnswer.Disputed)
            delivery.Hear();
        var verb = answer == ConfirmationAnswer.Disputed ? "disputed" : "confirmed";
        DeliveryDeeds.Tell(deeds, delivery, edition.Code, verb);
        return null;
    }

    Refusal? Refuse(Delivery delivery, Voice? voice, string seen, ConfirmationAnswer answer, string? reason) =>
        act.Role is not (Role.Supplier or Role.Controller) || !act.Actor.Is(act.Role) ? ConfirmRefusals.NotForSupplier
        : delivery.State is not (DeliveryState.Submitted or DeliveryState.Approved) ? ConfirmRefusals.NotNow
        : seen != AnswerSeen.Of(delivery, voice) ? Refusals.Stale
        : answer == ConfirmationAnswer.Disputed && string.IsNullOrWhiteSpace(reason) ? ConfirmRefusals.NoReason
        : null;
}
