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
    // Asked for every page: compiled once for this database.
    readonly Func<RekenschapDb, string, CancellationToken, Task<Edition?>> stored = EF.CompileAsyncQuery(
        (RekenschapDb db, string code, CancellationToken stop) =>
            db.Set<Edition>().AsNoTracking().SingleOrDefault(edition => edition.Code == code)
    );
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
        if (await stored(db, code, stop) is not { } now)
            return null;
        if (IsOf(latest, now))
            return latest;
        await oneAtATime.WaitAsync(stop);
        try
        {
            return IsOf(latest, now) ? latest : await Read(db, now, stop);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    static bool IsOf(WorkedEdition? worked, Edition now) =>
        worked is not null && worked.Id == now.Id && worked.Revision == now.Revision;

    async Task<WorkedEdition?> Read(RekenschapDb db, Edition found, CancellationToken stop)
    {
        // Between two questions to the database somebody may store another revision.
        for (var seen = found; ; )
        {
            var contents = await LoadEdition.Run(db, seen.Code, stop);
            var positions = await LoadEdition.Positions(db, stop);
            if (contents is null || await stored(db, seen.Code, stop) is not { } now)
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
