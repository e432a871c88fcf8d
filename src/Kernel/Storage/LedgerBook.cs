using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Storage;

/// <summary>The ledger of a database as a whole: verifying it, and destroying what its entries speak of.</summary>
public static class LedgerBook
{
    const int Page = 1000;

    /// <summary>The first entry that is not in an unbroken chain, or whose content is neither what was committed to nor destroyed; null when there is none.</summary>
    public static async Task<LedgerBreak?> Verify(RekenschapDb db, CancellationToken stop = default)
    {
        var chain = Chain.Verify(db.Ledger.OrderBy(entry => entry.Position).AsEnumerable());
        return chain ?? await VerifyContents(db, stop);
    }

    static async Task<LedgerBreak?> VerifyContents(RekenschapDb db, CancellationToken stop)
    {
        for (var from = 0L; ; from += Page)
        {
            var entries = await db
                .Ledger.Where(e => e.Position > from && e.Position <= from + Page)
                .OrderBy(e => e.Position)
                .ToListAsync(stop);
            if (entries.Count == 0)
                return null;
            var contents = await db.Set<LedgerContent>()
                .AsNoTracking()
                .Where(c => c.Position > from && c.Position <= from + Page)
                .ToDictionaryAsync(c => c.Position, stop);
            var stones = await db.Set<Tombstone>()
                .AsNoTracking()
                .Where(s => s.Position > from && s.Position <= from + Page)
                .ToDictionaryAsync(s => s.Position, stop);
            if (Ledger.Contents.Verify(entries, contents, stones) is { } broken)
                return broken;
        }
    }

    /// <summary>What some entries speak of, as far as it was not destroyed, in order of position.</summary>
    public static Task<List<LedgerContent>> Contents(
        RekenschapDb db,
        Func<IQueryable<LedgerEntry>, IQueryable<LedgerEntry>> which,
        CancellationToken stop = default
    ) =>
        which(db.Ledger)
            .Join(
                db.Set<LedgerContent>(),
                entry => entry.Position,
                content => content.Position,
                (_, content) => content
            )
            .OrderBy(content => content.Position)
            .AsNoTracking()
            .ToListAsync(stop);

    /// <summary>
    /// Within a write: destroys the content of an entry together with its salt, leaves a tombstone, and records that
    /// this was done.
    /// </summary>
    public static async Task<Refusal?> Destroy(
        RekenschapDb db,
        Deeds deeds,
        Tombstone stone,
        CancellationToken stop = default
    )
    {
        if (await db.Set<LedgerContent>().FindAsync([stone.Position], stop) is not { } content)
            return new(
                RefusalKind.NotFound,
                "content.none",
                new(
                    $"Bij regel {stone.Position} van het grootboek is geen inhoud (meer) die vernietigd kan worden",
                    $"Entry {stone.Position} of the ledger has no content (any more) that could be destroyed"
                )
            );
        db.Remove(content);
        db.Add(stone);
        deeds.RecordJson("content.destroyed", $"ledger/{stone.Position}", stone);
        return null;
    }
}
