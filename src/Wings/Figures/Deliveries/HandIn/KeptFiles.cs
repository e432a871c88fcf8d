using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>Bytes under their hash, for as long as something names them.</summary>
static class KeptFiles
{
    /// <summary>Keeps the bytes once, and gives their hash.</summary>
    public static async Task<ImmutableArray<byte>> Keep(
        RekenschapDb db,
        ReadOnlyMemory<byte> bytes,
        CancellationToken stop
    )
    {
        var hash = EditionDigest.OfBytes(bytes);
        if (await db.Set<FileBytes>().FindAsync([hash], stop) is null)
            db.Add(new FileBytes { Hash = hash, Bytes = bytes.ToArray() });
        return hash;
    }

    public static async Task<byte[]?> Find(RekenschapDb db, ImmutableArray<byte> hash, CancellationToken stop) =>
        (await db.Set<FileBytes>().AsNoTracking().SingleOrDefaultAsync(one => one.Hash == hash, stop))?.Bytes;

    /// <summary>Lets go of a draft that was replaced: it was never handed in, and nobody needs what stood in it.</summary>
    public static async Task ForgetUnused(
        RekenschapDb db,
        ImmutableArray<byte> hash,
        Delivery replaced,
        CancellationToken stop
    )
    {
        if (hash.IsDefaultOrEmpty || hash.SequenceEqual(replaced.FileHash))
            return;
        var isNamed =
            await db.Set<Delivery>().AnyAsync(one => one.Id != replaced.Id && one.FileHash == hash, stop)
            || await db.Set<EditionFile>().AnyAsync(one => one.Hash == hash, stop);
        if (!isNamed && await db.Set<FileBytes>().FindAsync([hash], stop) is { } unused)
            db.Remove(unused);
    }
}
