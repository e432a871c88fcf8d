using System.Collections.Immutable;
using System.IO.Compression;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Host.Building;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Drafts.Folders;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Contract;
using Rekenschap.Wings.Tests.Delivering;
using Rekenschap.Wings.Tests.Storage;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.RoundTrip;

/// <summary>An edition folder that was put in a database and is worked in there, and what comes out again.</summary>
sealed class WorkedFolder : IAsyncDisposable
{
    readonly string code;
    readonly TestDatabase database;
    readonly StoredEdition stored;

    WorkedFolder(string code, TestDatabase database, StoredEdition stored, DeliverSite site) =>
        (this.code, this.database, this.stored, Site) = (code, database, stored, site);

    public DeliverSite Site { get; }

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<WorkedFolder> Open(TestDatabases databases, Store store, string folder)
    {
        var database = await OfficeDatabases.New(databases, store);
        var stored = new StoredEdition(database.Database, ServerTime.Provider);
        var build = await stored.Read(folder, Stop);
        Assert.Empty(build.Problems);
        Assert.Null((await stored.Store(folder, build, Stop)).Refusal);
        var site = await DeliverSite.Over(database);
        // Later than all that lies in the folders.
        site.Time.Move(new DateTimeOffset(2024, 6, 3, 9, 0, 0, TimeSpan.Zero) - site.Time.GetUtcNow());
        return new(build.Read.Folder!.Facts.Code, database, stored, site);
    }

    /// <summary>The files of a folder as they lie there; names with a leading dot are no part of an edition.</summary>
    public static ImmutableSortedDictionary<string, string> Files(string folder) =>
        FolderContents
            .Files(folder)
            .ToImmutableSortedDictionary(
                path => path,
                path => Convert.ToHexString(File.ReadAllBytes(Path.Combine(folder, path))),
                StringComparer.Ordinal
            );

    /// <summary>What comes out, in a folder of its own.</summary>
    public async Task<string> Export(bool withDrafts)
    {
        using var editions = new WorkedEditions(database.Database);
        var files = (await new EditionDesk(database.Database, editions).Folder(code, Stop))!;
        await using var db = database.Open();
        if (withDrafts)
            files = await WrittenTexts.Over(files, db, code, Stop);
        var to = Folder.New();
        Assert.NotNull(WriteFolder.Write(files, code, to));
        return to;
    }

    /// <summary>The same, as the coordinator downloads it.</summary>
    public async Task<string> Download(string publisher, bool withDrafts)
    {
        using var coordinator = await Site.As(publisher, Role.Coordinator).Open("work/drafts");
        await coordinator.PressNamed(
            "Download de map (zip)",
            withDrafts ? [("drafts", "yes")] : Array.Empty<(string, string)>()
        );
        Assert.Equal("application/zip", coordinator.Answer.Content.Headers.ContentType?.MediaType);
        var to = Folder.New();
        await using var zip = await coordinator.Answer.Content.ReadAsStreamAsync(Stop);
        await ZipFile.ExtractToDirectoryAsync(zip, to, Stop);
        return Path.Combine(to, code);
    }

    /// <summary>An exported folder says what the database says: all that was judged, and where asked every page and file.</summary>
    public async Task MustSayTheSame(string folder, bool pages)
    {
        var here = (await stored.Open(code, Stop))!;
        var there = await stored.Read(folder, Stop);
        Assert.Empty(there.Problems);
        there.JudgeDocuments();
        Assert.Equal(StoredEdition.ResultOf(here.Publication), StoredEdition.ResultOf(there.Publication));
        if (pages)
            Assert.Equal(await Drawn(here), await Drawn(there));
        // And the database that it came from has nothing to learn from it.
        Assert.False((await stored.Store(folder, there, Stop)).Changed);
    }

    static async Task<ImmutableSortedDictionary<string, string>> Drawn(EditionBuild build)
    {
        var to = Folder.New();
        await WritePublication.Site(
            build,
            build.Read.Ledger.Chain,
            to,
            null,
            _ => Task.FromResult(NoPapers),
            null,
            Stop
        );
        return Files(to);
    }

    static readonly ImmutableArray<Ui.Page.SiteFile> NoPapers = [];

    public Task<Reader> As(string organisation, Role role, string page) => Site.As(organisation, role).Open(page);

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
