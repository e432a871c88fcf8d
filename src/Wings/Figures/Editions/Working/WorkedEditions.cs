using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Editions.Working;

/// <summary>
/// The edition that is worked on, read again when another revision of it was stored, by whichever server. Kept are the last
/// two readings: somebody may still be looking at the one before.
/// </summary>
public sealed class WorkedEditions(Database database) : IDisposable
{
    readonly SemaphoreSlim oneAtATime = new(1);
    WorkedEdition? latest;
    WorkedEdition? before;

    /// <summary>The last edition in the database as it now stands; null where there is none.</summary>
    public async Task<WorkedEdition?> Latest(CancellationToken stop)
    {
        await using var db = database.Open();
        return (await LoadEdition.Codes(db, stop)).LastOrDefault() is { } code ? await Open(code, stop) : null;
    }

    /// <summary>An edition as it now stands; null where there is none with the code.</summary>
    public async Task<WorkedEdition?> Open(string code, CancellationToken stop)
    {
        await using var db = database.Open();
        if (await Stored(db, code, stop) is not { } stored)
            return null;
        if (IsOf(latest, stored))
            return latest;
        await oneAtATime.WaitAsync(stop);
        try
        {
            return IsOf(latest, stored) ? latest : await Read(db, stored, stop);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    static bool IsOf(WorkedEdition? worked, Edition stored) =>
        worked is not null && worked.Id == stored.Id && worked.Revision == stored.Revision;

    static Task<Edition?> Stored(RekenschapDb db, string code, CancellationToken stop) =>
        db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(edition => edition.Code == code, stop);

    async Task<WorkedEdition?> Read(RekenschapDb db, Edition stored, CancellationToken stop)
    {
        // Between two questions to the database somebody may store another revision.
        for (var seen = stored; ; )
        {
            var contents = await LoadEdition.Run(db, seen.Code, stop);
            var positions = await LoadEdition.Positions(db, stop);
            if (contents is null || await Stored(db, seen.Code, stop) is not { } now)
                return null;
            if (now.Revision == seen.Revision)
                return Keep(WorkedEdition.Open(seen.Id, seen.Revision, contents, positions));
            seen = now;
        }
    }

    WorkedEdition Keep(WorkedEdition opened)
    {
        before?.Dispose();
        (before, latest) = (latest, opened);
        return opened;
    }

    public void Dispose()
    {
        before?.Dispose();
        latest?.Dispose();
        oneAtATime.Dispose();
    }
}
