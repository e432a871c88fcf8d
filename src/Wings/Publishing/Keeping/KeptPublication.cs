using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Publishing.Keeping;

/// <summary>That the files of a publication are kept, and what the next one needs to go on where it ended.</summary>
public sealed class KeptPublication
{
    public required Id<StoredPublication> Publication { get; init; }

    /// <summary>From which the salts follow that are of no delivery; the same for all publications of an edition.</summary>
    public required ImmutableArray<byte> Key { get; init; }

    /// <summary>The ledger of its archive, so that the next archive's can grow from it; nothing in it opens what was destroyed.</summary>
    public required string Ledger { get; set; }

    /// <summary>Whether a publication has its files.</summary>
    public static Task<bool> Has(
        RekenschapDb db,
        Id<StoredPublication> publication,
        CancellationToken stop = default
    ) => db.Set<KeptPublication>().AnyAsync(one => one.Publication == publication, stop);

    /// <summary>The last one of an edition; null where none has its files.</summary>
    public static Task<KeptPublication?> Last(RekenschapDb db, string edition, CancellationToken stop = default) =>
        db.Set<KeptPublication>()
            .AsNoTracking()
            .Join(
                db.Set<StoredPublication>().Where(one => one.Edition == edition),
                kept => kept.Publication,
                one => one.Id,
                (kept, one) => new { kept, one.Number }
            )
            .OrderByDescending(one => one.Number)
            .Select(one => one.kept)
            .FirstOrDefaultAsync(stop);
}
