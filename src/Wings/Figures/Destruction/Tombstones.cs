using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Destruction;

/// <summary>What a database knows to be destroyed.</summary>
public static class Tombstones
{
    internal static Task<bool> Has(RekenschapDb db, long position, CancellationToken stop) =>
        db.Set<Tombstone>().AnyAsync(stone => stone.Position == position, stop);

    /// <summary>The destroyed deliveries of an edition, by file.</summary>
    public static async Task<List<Destroyed>> Of(RekenschapDb db, Id<Edition> edition, CancellationToken stop = default)
    {
        var found = await db.Set<Delivery>()
            .Where(delivery => delivery.Edition == edition)
            .Join(
                db.Set<Tombstone>(),
                delivery => delivery.LedgerPosition,
                stone => (long?)stone.Position,
                (delivery, stone) =>
                    new
                    {
                        delivery.File,
                        stone.Ground,
                        stone.Authority,
                        stone.Date,
                    }
            )
            .ToListAsync(stop);
        return
        [
            .. found
                .Select(one => new Destroyed(one.File, one.Ground, one.Authority, one.Date))
                .OrderBy(one => one.File, StringComparer.Ordinal),
        ];
    }
}
