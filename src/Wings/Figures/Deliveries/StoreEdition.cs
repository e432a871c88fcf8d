using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries;

/// <summary>What storing an edition came to.</summary>
/// <param name="Refusal">Why nothing was stored.</param>
/// <param name="Changed">False when exactly this was there already.</param>
public sealed record StoringResult(Refusal? Refusal, bool Changed);

/// <summary>
/// Puts a whole edition into the database in one write. What came in is never overwritten: text files may change and
/// deliveries may be added, but a delivered file that changed or vanished is refused by name.
/// </summary>
public static class StoreEdition
{
    public static async Task<StoringResult> Run(
        Database database,
        Act act,
        EditionContents contents,
        CancellationToken stop = default
    )
    {
        var digest = EditionDigest.Of(contents);
        await using (var db = database.Open())
            if (await IsThere(db, contents.Code, digest, stop))
                return new(null, Changed: false);
        var refusal = await database.Office.Write(
            act,
            (db, deeds, end) => Write(new(db, database.Dialect, deeds, act, contents, end), digest),
            stop
        );
        return new(refusal, Changed: refusal is null);
    }

    static Task<bool> IsThere(RekenschapDb db, string code, ImmutableArray<byte> digest, CancellationToken stop) =>
        db.Set<Edition>().AnyAsync(edition => edition.Code == code && edition.ContentHash == digest, stop);

    static async Task<Refusal?> Write(StoringEdition storing, ImmutableArray<byte> digest)
    {
        var edition = await storing.EditionToWrite();
        (edition.ContentHash, edition.StoredAt) = (digest, storing.Act.At);
        edition.Revision++;
        if (await storing.WriteFiles(edition) is { } destroyed)
            return destroyed;
        if (await storing.WriteDeliveries(edition) is { } refusal)
            return refusal;
        storing.Deeds.RecordJson(
            StoredFile.Kind,
            edition.Code,
            storing.Contents.Files.Select(file => new StoredFile(
                file.Path,
                Convert.ToHexStringLower(EditionDigest.OfBytes(file.Bytes).AsSpan())
            ))
        );
        return null;
    }
}
