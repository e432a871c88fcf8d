using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Publishing.Publications;

/// <summary>What is told of a stored publication in a list: not its whole result.</summary>
public sealed record PublicationHead(string Edition, int Number, DateTimeOffset MadeAt, ImmutableArray<byte> TreeHead)
{
    /// <summary>Every publication of an edition, the latest first.</summary>
    public static async Task<ImmutableArray<PublicationHead>> All(
        RekenschapDb db,
        string edition,
        CancellationToken stop = default
    ) =>
        [
            .. await db.Set<StoredPublication>()
                .AsNoTracking()
                .Where(one => one.Edition == edition)
                .OrderByDescending(one => one.Number)
                .Select(one => new PublicationHead(one.Edition, one.Number, one.MadeAt, one.TreeHead))
                .ToListAsync(stop),
        ];
}
