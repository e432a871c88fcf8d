using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections.Freezing;
using Rekenschap.Figures.Deliveries.Confirm;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>
/// The deeds that take a delivery on without changing what is in it: submitting, approving, returning, refusing. Each is
/// bound to the revision that was looked at, so that what is decided on is what was seen.
/// </summary>
public static class DecideDelivery
{
    const string Submitted = "submitted";

    /// <param name="found">What is found in it now.</param>
    public static Task<Refusal?> Submit(
        Database database,
        Act act,
        Id<Delivery> id,
        int seen,
        EditionFacts edition,
        DateOnly today,
        CancellationToken stop,
        ImmutableArray<Finding> found = default
    ) => Do(database, act, id, edition, Submitted, delivery => delivery.Submit(act, seen, today, found), stop);

    /// <param name="isDue">Whether the day has passed by which those for whom it speaks must answer.</param>
    public static Task<Refusal?> Approve(
        Database database,
        Act act,
        Id<Delivery> id,
        int seen,
        EditionFacts edition,
        CancellationToken stop,
        bool isDue = false
    ) =>
        Do(
            database,
            act,
            id,
            edition,
            "approved",
            async (db, delivery, end) => delivery.Approve(act, seen, await Hearing.Read(db, delivery, isDue, end)),
            stop
        );

    public static Task<Refusal?> Return(
        Database database,
        Act act,
        Id<Delivery> id,
        int seen,
        EditionFacts edition,
        CancellationToken stop,
        ImmutableArray<CellReason> cells = default
    ) => Do(database, act, id, edition, "returned", delivery => delivery.Return(act, seen, cells), stop);

    /// <summary>Puts errors that cannot be mended to the coordinator.</summary>
    public static Task<Refusal?> Refer(
        Database database,
        Act act,
        Id<Delivery> id,
        int seen,
        EditionFacts edition,
        CancellationToken stop
    ) => Do(database, act, id, edition, "referred", delivery => delivery.Refer(act, seen), stop);

    public static Task<Refusal?> Refuse(
        Database database,
        Act act,
        Id<Delivery> id,
        int seen,
        EditionFacts edition,
        CancellationToken stop
    ) => Do(database, act, id, edition, "refused", delivery => delivery.Refuse(act, seen), stop);

    static Task<Refusal?> Do(
        Database database,
        Act act,
        Id<Delivery> id,
        EditionFacts edition,
        string told,
        Func<Delivery, Refusal?> deed,
        CancellationToken stop
    ) => Do(database, act, id, edition, told, (_, delivery, _) => Task.FromResult(deed(delivery)), stop);

    internal static Task<Refusal?> Do(
        Database database,
        Act act,
        Id<Delivery> id,
        EditionFacts edition,
        string told,
        Func<RekenschapDb, Delivery, CancellationToken, Task<Refusal?>> deed,
        CancellationToken stop
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await db.Set<Delivery>().SingleOrDefaultAsync(one => one.Id == id, end) is not { } delivery)
                    return HandInRefusals.Missing;
                if (told == Submitted && await FreezeGuard.Refuse(db, delivery, act.At, end) is { } frozen)
                    return frozen;
                var forbidden = DecideGuards.RefuseOrganisation(
                    act.Role,
                    act.Actor.Organisation,
                    delivery,
                    edition.Publisher
                );
                if ((forbidden ?? await deed(db, delivery, end)) is { } refusal)
                    return refusal;
                DeliveryDeeds.Tell(deeds, delivery, edition.Code, told);
                return null;
            },
            stop
        );
}
