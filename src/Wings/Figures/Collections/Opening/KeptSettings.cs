using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Opening;

/// <summary>Text files that were written here are not undone by a folder that knows nothing of that.</summary>
static class KeptSettings
{
    /// <summary>Within a write: the refusal of a folder in which such a file is another, or is not; null for one that has them.</summary>
    public static async Task<Refusal?> Behind(RekenschapDb db, EditionContents contents, CancellationToken stop)
    {
        var kept = await db.Set<KeptSetting>()
            .AsNoTracking()
            .Join(
                db.Set<Edition>(),
                one => one.Edition,
                edition => edition.Id,
                (one, edition) => new { one, edition.Code }
            )
            .Where(pair => pair.Code == contents.Code)
            .Join(
                db.Set<EditionFile>(),
                pair => new { pair.one.Edition, pair.one.Path },
                file => new { file.Edition, file.Path },
                (_, file) => new { file.Path, file.Hash }
            )
            .ToListAsync(stop);
        var given = contents.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var lost = kept.Find(one =>
            !given.TryGetValue(one.Path, out var file) || !EditionDigest.OfBytes(file.Bytes).SequenceEqual(one.Hash)
        );
        return lost is null ? null : StoringEdition.KeptHere(lost.Path);
    }

    public static async Task Keep(RekenschapDb db, Id<Edition> edition, string path, CancellationToken stop)
    {
        if (!await db.Set<KeptSetting>().AnyAsync(one => one.Edition == edition && one.Path == path, stop))
            db.Add(new KeptSetting { Edition = edition, Path = path });
    }
}
