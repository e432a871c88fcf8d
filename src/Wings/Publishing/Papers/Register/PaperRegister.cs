using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Publishing.Papers.Register;

/// <summary>The register of papers, for this wing and for others.</summary>
public sealed class PaperRegister(Database database) : IPapers
{
    public async Task<bool> IsFilled(CancellationToken stop)
    {
        await using var db = database.Open();
        return await db.Set<Paper>().AnyAsync(stop);
    }

    public async Task<ImmutableArray<RegisteredPaper>> Find(IReadOnlyCollection<string> keys, CancellationToken stop)
    {
        await using var db = database.Open();
        var found = ImmutableArray.CreateBuilder<RegisteredPaper>();
        // Databases take so many parameters and no more.
        foreach (var some in keys.Chunk(500))
            found.AddRange(
                (
                    await db.Set<Paper>()
                        .AsNoTracking()
                        .Where(one => some.Contains(one.Key) || some.Contains(one.Case))
                        .ToListAsync(stop)
                ).Select(one => one.Registered)
            );
        return found.ToImmutable();
    }

    public async Task<ImmutableHashSet<string>> Files(IReadOnlyCollection<string> files, CancellationToken stop)
    {
        await using var db = database.Open();
        var known = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var some in files.Chunk(500))
            known.UnionWith(
                await db.Set<Paper>()
                    .Where(one => some.Contains(one.File))
                    .Select(one => one.File)
                    .Distinct()
                    .ToListAsync(stop)
            );
        return known.ToImmutable();
    }
}
