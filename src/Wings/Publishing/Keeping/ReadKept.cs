using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Publishing.Keeping;

/// <summary>Takes files out of what is kept of a publication.</summary>
public static class ReadKept
{
    /// <summary>The first of these paths that the publication has; null where it has none.</summary>
    public static async Task<KeptFile?> Find(
        RekenschapDb db,
        Id<StoredPublication> publication,
        IReadOnlyList<string> paths,
        CancellationToken stop = default
    )
    {
        var found = await db.Set<KeptFile>()
            .AsNoTracking()
            .Where(file => file.Publication == publication && paths.Contains(file.Path))
            .ToListAsync(stop);
        return paths.Select(path => found.Find(file => file.Path == path)).FirstOrDefault(file => file is not null);
    }

    /// <summary>The bytes of a file, a piece at a time.</summary>
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> Pieces(
        RekenschapDb db,
        KeptFile file,
        [EnumeratorCancellation] CancellationToken stop = default
    )
    {
        var (at, end) = (file.Start, file.Start + file.Length);
        while (at < end)
        {
            var number = (int)(at / KeptBlock.Size);
            var block = await db.Set<KeptBlock>()
                .AsNoTracking()
                .SingleAsync(one => one.Publication == file.Publication && one.Number == number, stop);
            var first = (int)(at % KeptBlock.Size);
            var piece = Squeezed.Back(block.Bytes).AsMemory(first);
            piece = piece[..(int)Math.Min(piece.Length, end - at)];
            at += piece.Length;
            yield return piece;
        }
    }

    /// <summary>A file that fits in memory.</summary>
    public static async Task<byte[]> Whole(RekenschapDb db, KeptFile file, CancellationToken stop = default)
    {
        var whole = new MemoryStream(checked((int)file.Length));
        await foreach (var piece in Pieces(db, file, stop))
            whole.Write(piece.Span);
        return whole.ToArray();
    }
}
