using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Audit.Samples;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.Confirm;
using Rekenschap.Figures.Deliveries.Grid;
using Rekenschap.Figures.Mappings.Wizard;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Destruction;

/// <summary>Which delivery is to go, on what ground, and who stands behind it besides whoever does it.</summary>
/// <param name="Ground">One of <see cref="DestructionGrounds"/>.</param>
public sealed record DestructionAsked(
    string Edition,
    string Collection,
    string Organisation,
    int Number,
    string Ground,
    Actor Second,
    Role SecondRole
)
{
    internal DestructionBy By => new(Ground, Second, SecondRole);
}

/// <summary>
/// Destroys what a delivery held: its file, its observations with the key to their salts, what was found in it, and what
/// the ledger's entries about it committed to. What stays is that it was there, its commitments, and a tombstone.
/// </summary>
public static class DestroyDelivery
{
    /// <summary>Within a write of the office, so that whoever keeps more of it can destroy that in the same one.</summary>
    /// <param name="destroyed">Told what went, before the write ends.</param>
    public static async Task<Refusal?> Run(
        RekenschapDb db,
        Deeds deeds,
        Act act,
        DestructionAsked asked,
        Action<Destroyed>? destroyed = null,
        CancellationToken stop = default
    )
    {
        if (DestructionRefusals.Of(act, asked.By) is { } refused)
            return refused;
        if (await Find(db, asked, stop) is not var (edition, delivery))
            return DestructionRefusals.NoDelivery(asked);
        if (delivery.LedgerPosition is not { } position || await Tombstones.Has(db, position, stop))
            return DestructionRefusals.Gone(delivery.File);
        if (await SharedWith(db, delivery, stop) is { } other)
            return DestructionRefusals.Shared(delivery.File, other);
        var authority = asked.By.Authority(act);
        var date = DateOnly.FromDateTime(act.At.UtcDateTime);
        await Empty(db, delivery, stop);
        await SampleBook.Forget(db, edition.Code, delivery.File, stop);
        (edition.ContentHash, edition.Revision) = ([], edition.Revision + 1);
        if (
            await Entomb(db, deeds, delivery.Subject(edition.Code), new(0, asked.Ground, authority, date), stop) is
            { } no
        )
            return no;
        var stone = new Destroyed(delivery.File, asked.Ground, authority, date);
        deeds.RecordJson("delivery.destroyed", delivery.Subject(edition.Code), stone);
        deeds.Announce("delivery.destroyed", stone);
        destroyed?.Invoke(stone);
        return null;
    }

    static async Task<(Edition, Delivery)?> Find(RekenschapDb db, DestructionAsked asked, CancellationToken stop)
    {
        var edition = await db.Set<Edition>().SingleOrDefaultAsync(one => one.Code == asked.Edition, stop);
        var delivery = edition is null
            ? null
            : await db.Set<Delivery>()
                .SingleOrDefaultAsync(
                    one =>
                        one.Edition == edition.Id
                        && one.Collection == asked.Collection
                        && one.Organisation == asked.Organisation
                        && one.Number == asked.Number,
                    stop
                );
        return delivery is null ? null : (edition!, delivery);
    }

    /// <summary>The same bytes are kept once; where another delivery has them they would stay.</summary>
    static async Task<string?> SharedWith(RekenschapDb db, Delivery delivery, CancellationToken stop)
    {
        var others = await db.Set<Delivery>()
            .Where(other => other.Id != delivery.Id && other.FileHash == delivery.FileHash)
            .Select(other => new { other.File, other.LedgerPosition })
            .ToListAsync(stop);
        foreach (var other in others)
            if (other.LedgerPosition is not { } position || !await Tombstones.Has(db, position, stop))
                return other.File;
        return null;
    }

    static async Task Empty(RekenschapDb db, Delivery delivery, CancellationToken stop)
    {
        await db.Set<FileBytes>().Where(file => file.Hash == delivery.FileHash).ExecuteDeleteAsync(stop);
        foreach (var set in await db.Set<ObservationSet>().Where(one => one.Delivery == delivery.Id).ToListAsync(stop))
        {
            var (first, last) = (ObservationRow.KeyOf(set.Id, 0), ObservationRow.KeyOf(set.Id, -1));
            await db.Set<ObservationRow>().Where(row => row.Key >= first && row.Key <= last).ExecuteDeleteAsync(stop);
            set.SaltKey = [];
        }
        await db.Set<Voice>().Where(voice => voice.Delivery == delivery.Id).ExecuteDeleteAsync(stop);
        // What was typed and not handed in may say the same.
        await db.Set<GridDraft>()
            .Where(draft =>
                draft.Edition == delivery.Edition
                && draft.Collection == delivery.Collection
                && draft.Organisation == delivery.Organisation
            )
            .ExecuteDeleteAsync(stop);
        await db.Set<SheetMemory>()
            .Where(memory =>
                memory.Edition == delivery.Edition
                && memory.Collection == delivery.Collection
                && memory.Organisation == delivery.Organisation
            )
            .ExecuteDeleteAsync(stop);
        delivery.Forget();
    }

    /// <summary>What the ledger committed to about a delivery names its file's hash, which a small file can be guessed from.</summary>
    static async Task<Refusal?> Entomb(
        RekenschapDb db,
        Deeds deeds,
        string subject,
        Tombstone stone,
        CancellationToken stop
    )
    {
        var positions = await db
            .Ledger.Where(entry => entry.Subject == subject)
            .OrderBy(entry => entry.Position)
            .Select(entry => entry.Position)
            .ToListAsync(stop);
        foreach (var position in positions)
            if (
                !await Tombstones.Has(db, position, stop)
                && await LedgerBook.Destroy(db, deeds, stone with { Position = position }, stop) is { } refusal
            )
                return refusal;
        return null;
    }
}
