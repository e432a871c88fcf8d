using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Rekenschap.Host.Api;
using Rekenschap.Host.Building;
using Rekenschap.Host.Serving;
using Rekenschap.Host.Site;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Publishing.Errata;
using Rekenschap.Wings.Tests.Storage;
using Contents = Rekenschap.Host.Site.Contents;

namespace Rekenschap.Wings.Tests.Publishing.Keeping;

/// <summary>An office that publishes an edition, corrects it and publishes it again, with a server on its database.</summary>
sealed class PaperOffice(TestDatabase database) : IAsyncDisposable
{
    readonly EarlierEditions others = new(database.Database, Stored(database), null);
    WebApplication? app;
    HttpClient client = new();

    public PaperEdition Edition { get; } = new();

    /// <summary>The folder that is published, and its code; the paper unless another is given.</summary>
    public (string Path, string Code)? Other { get; init; }

    string Folder => Other?.Path ?? Edition.Path;

    string Code => Other?.Code ?? PaperEdition.Code;

    public TestDatabase Database => database;

    public KeepPublication Keeping => new(database.Database, ServerTime.Provider, null);

    /// <summary>What is shown once it is served.</summary>
    public EditionBuild? Shown { get; private set; }

    public Shelf? Shelf { get; private set; }

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<PaperOffice> Open(
        TestDatabases databases,
        Store store,
        (string Path, string Code)? other = null
    ) => new(await OfficeDatabases.New(databases, store)) { Other = other };

    static StoredEdition Stored(TestDatabase database) => new(database.Database, ServerTime.Provider);

    public StoredEdition Store => Stored(database);

    /// <summary>What a server does at its start: reads the folder, publishes, opens errata, keeps the files.</summary>
    public async Task<EditionBuild> Publish(bool keep = true)
    {
        var read = await Store.Read(Folder, Stop);
        Assert.False(read.FolderIsWrong, string.Join('\n', read.Problems));
        Assert.Null((await Store.Store(Folder, read, Stop)).Refusal);
        var build = (await Store.Open(Code, Stop))!;
        Assert.Empty(build.Publication.Reasons.Select(one => one.En));
        Assert.NotNull(await Store.Publish(build, Stop));
        build.Errata = await Store.Errata(build, Stop);
        if (keep)
            Assert.Null(await Keeping.Run(Code, [], Stop));
        await Store.Refresh(build, Stop);
        return Shown = build;
    }

    /// <summary>A correction, and a text that tells of it.</summary>
    public Task<EditionBuild> PublishAgain(bool keep = true)
    {
        Edition.Correct(2, 120);
        Edition.Document("letter", "latest", "Er ging [120 ton](claim:paper?period=2023) papier doorheen.");
        return Publish(keep);
    }

    public async Task Serve()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddApi(ApiLimits.Usual);
        app = builder.Build();
        var contents = new Contents(Shown!.Site([], null, served: true), [.. Shown.Contributors]);
        Shelf = new Shelf(Task.FromResult(contents), DrawnPages.None);
        app.MapPublication(Shelf, others);
        var served = ServedEdition.Of(database.Database, Shown, null, default);
        app.MapApi(() => served);
        await app.StartAsync(Stop);
        client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(app.Urls.First()) };
    }

    /// <summary>The server looks whether the office wrote anything.</summary>
    public Task Look() => new ServedRegister(database.Database, Store, Shown!, Shelf!).Look(Stop);

    public Task<HttpResponseMessage> Ask(string path) => client.GetAsync(path, Stop);

    public async Task<(HttpStatusCode Status, string Text)> Get(string path)
    {
        using var answer = await Ask(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop));
    }

    public async Task<byte[]> Bytes(string path)
    {
        using var answer = await Ask(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync(Stop);
    }

    public async Task Close()
    {
        client.Dispose();
        if (app is not null)
            await app.DisposeAsync();
        app = null;
    }

    public async ValueTask DisposeAsync()
    {
        await Close();
        await others.DisposeAsync();
        await database.DisposeAsync();
        Edition.Dispose();
    }
}
