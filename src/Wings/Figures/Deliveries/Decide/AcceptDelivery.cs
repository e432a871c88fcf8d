using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries.Confirm;
using Rekenschap.Figures.Deliveries.Grid;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>
/// The coordinator's last word: what was handed in becomes part of the edition, in the same files in which a folder would
/// hold it. The whole edition is read with it first, so that nothing is accepted which the next reading would refuse.
/// </summary>
public sealed class AcceptDelivery(Database database, Act act, EditionFacts edition, DateOnly today)
{
    const int MostTries = 5;

    public async Task<Refusal?> Run(Id<Delivery> id, int seen, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            var (refusal, wasOvertaken) = await Try(id, seen, stop);
            // Another delivery was accepted while this one was being read: it is read again with that one.
            if (!wasOvertaken || tries == MostTries)
                return refusal;
        }
    }

    async Task<(Refusal? Refusal, bool WasOvertaken)> Try(Id<Delivery> id, int seen, CancellationToken stop)
    {
        await using var db = database.Open();
        // The edition first: what is accepted from here on makes it another revision.
        var stored = await db.Set<Edition>()
            .AsNoTracking()
            .SingleOrDefaultAsync(
                whole => db.Set<Delivery>().Any(one => one.Id == id && one.Edition == whole.Id),
                stop
            );
        if (stored is null)
            return (HandInRefusals.Missing, false);
        var delivery = await db.Set<Delivery>().AsNoTracking().SingleAsync(one => one.Id == id, stop);
        var forbidden = DecideGuards.RefuseOrganisation(act.Role, act.Actor.Organisation, delivery, edition.Publisher);
        var heard = await Hearing.Read(db, delivery, isDue: true, stop);
        if ((forbidden ?? delivery.Accept(act, seen, today, heard)) is { } refused)
            return (refused, false);
        var bytes = await KeptFiles.Find(db, delivery.FileHash, stop);
        if (bytes is null || await LoadEdition.Run(db, stored.Code, stop) is not { } before)
            return (HandInRefusals.Missing, false);
        using var unpacked = new UnpackedEdition(AcceptedFiles.With(before, delivery, heard, bytes, today));
        var read = ReadEdition.Read(unpacked.Path, new(Positions: await LoadEdition.Positions(db, stop)));
        if (Unfit(read, delivery) is { } unfit)
            return await Moved(stored, stop) ? (StoreEdition.Overtaken, true) : (unfit, false);
        var after = FolderContents.Of(unpacked.Path, read) with { Destroyed = before.Destroyed };
        var refusal = await StoreEdition.Accept(database, act, after, new(id, seen, today, stored.Revision), stop);
        if (refusal is null)
            await GridDrafts.Forget(database, delivery, stop);
        // Two that write the same file of the edition at once meet as a duplicate, or as a revision that went on.
        return refusal == Refusals.Duplicate || refusal == Refusals.Stale || refusal == StoreEdition.Overtaken
            ? (StoreEdition.Overtaken, true)
            : (refusal, false);
    }

    /// <summary>Whether the edition was stored anew since it was read.</summary>
    async Task<bool> Moved(Edition stored, CancellationToken stop)
    {
        await using var db = database.Open();
        return await db.Set<Edition>().AnyAsync(one => one.Id == stored.Id && one.Revision != stored.Revision, stop);
    }

    /// <summary>What was accepted since may have made it wrong.</summary>
    static Refusal? Unfit(EditionRead read, Delivery delivery) =>
        read.IsRead
        && read.Deliveries.Any(one => one.Report.File == delivery.File && one.Report.Status == DeliveryStatus.Accepted)
            ? null
            : new(
                RefusalKind.Conflict,
                "delivery.no_longer_right",
                new(
                    "Met wat intussen is aanvaard klopt deze aanlevering niet meer; stuur haar terug, dan ziet de aanleveraar wat er schort",
                    "With what was accepted meanwhile this delivery is no longer right; return it, so that its supplier sees what is wrong"
                )
            );
}
