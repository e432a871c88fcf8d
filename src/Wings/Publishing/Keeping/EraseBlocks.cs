using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Publishing.Keeping;

/// <summary>Overwrites the bytes of a kept publication, but for those of some of its files.</summary>
static class EraseBlocks
{
    /// <param name="files">What stays. Between the files of an archive stand checksums of what went, so that all else goes.</param>
    public static async Task But(
        RekenschapDb db,
        Id<StoredPublication> publication,
        IEnumerable<KeptFile> files,
        CancellationToken stop
    )
    {
        var stays = files.OrderBy(file => file.Start).ToList();
        var count = await db.Set<KeptBlock>().CountAsync(one => one.Publication == publication, stop);
        for (var number = 0; number < count; number++)
        {
            var block = await db.Set<KeptBlock>()
                .SingleAsync(one => one.Publication == publication && one.Number == number, stop);
            block.Bytes = Squeezed.Of(Erased(Squeezed.Back(block.Bytes), (long)number * KeptBlock.Size, stays));
            await db.SaveChangesAsync(stop);
            db.Entry(block).State = EntityState.Detached;
        }
    }

    /// <param name="start">Where the block begins among the publication's bytes.</param>
    static byte[] Erased(byte[] bytes, long start, List<KeptFile> stays)
    {
        var erased = new byte[bytes.Length];
        foreach (var file in stays)
        {
            var from = Math.Max(file.Start - start, 0);
            var to = Math.Min(file.Start + file.Length - start, bytes.Length);
            if (from < to)
                bytes.AsSpan((int)from, (int)(to - from)).CopyTo(erased.AsSpan((int)from));
        }
        return erased;
    }
}
