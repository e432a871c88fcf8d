using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Host.Building;
using Rekenschap.Host.Site;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Publications;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Serving;

/// <summary>
/// The published editions that a database holds besides the one that is shown. One is read when somebody first asks for
/// it, which takes seconds, and only a few are kept.
/// </summary>
internal sealed class EarlierEditions(Database database, StoredEdition stored, Uri? address) : IAsyncDisposable
{
    const int MostKept = 3;

    public Database Database => database;

    readonly SemaphoreSlim oneAtATime = new(1);
    readonly List<(string Code, Shelf Shelf)> kept = [];

    /// <summary>The edition as it was published, with where the newest is; null where it was never published.</summary>
    public async Task<Shelf?> Open(string code, Bilingual newest, CancellationToken stop)
    {
        await oneAtATime.WaitAsync(stop);
        try
        {
            var at = kept.FindIndex(one => one.Code == code);
            if (at >= 0)
                return kept[at].Shelf;
            if (await Read(code, newest, stop) is not { } contents)
                return null;
            if (kept.Count == MostKept)
                kept.RemoveAt(0);
            kept.Add((code, new(Task.FromResult(contents), DrawnPages.None)));
            return kept[^1].Shelf;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <summary>Code of the last published edition that had what a path is about; null where none had.</summary>
    public async Task<string?> LastWith(string path, string shown, CancellationToken stop)
    {
        await using var db = database.Open();
        var codes = await With(db, AskedPlace.Of(path), stop);
        return await db.Set<StoredPublication>()
            .Where(one => one.Edition != shown && codes.Contains(one.Edition))
            .OrderByDescending(one => one.MadeAt)
            .Select(one => one.Edition)
            .FirstOrDefaultAsync(stop);
    }

    public async ValueTask DisposeAsync()
    {
        oneAtATime.Dispose();
        foreach (var (_, shelf) in kept)
            await shelf.DisposeAsync();
    }

    static Task<List<string>> With(RekenschapDb db, AskedPlace place, CancellationToken stop) =>
        place.Kind switch
        {
            PlaceKind.Indicator => EditionsWith.Indicator(db, place.Name, stop),
            PlaceKind.Organisation => EditionsWith.Organisation(db, place.Name, stop),
            PlaceKind.Document => EditionsWith.File(db, $"documents/{place.Name}.md", stop),
            _ => Task.FromResult(new List<string>()),
        };

    async Task<Contents?> Read(string code, Bilingual newest, CancellationToken stop)
    {
        await using var db = database.Open();
        if (await StoredPublication.Latest(db, code, stop) is not { } publication)
            return null;
        if (await stored.Open(code, stop) is not { FolderIsWrong: false } build || build.Publication.Blocks)
            return null;
        await stored.Refresh(build, stop);
        var root = PermanentAddress.Root(address, code, served: true);
        var site = build.Site(
            OpenData.Of(build.Read, build.Read.Ledger.Chain, root),
            Convert.ToHexStringLower(publication.TreeHead.AsSpan()),
            served: true,
            address
        );
        return new(site with { Newer = newest }, build.Contributors);
    }
}
