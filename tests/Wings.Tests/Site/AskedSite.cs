using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Rekenschap.Host.Building;
using Rekenschap.Host.Serving;
using Rekenschap.Host.Site;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Demonstration;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Site;

/// <summary>The demonstration out of a database, served on a port of its own.</summary>
sealed class AskedSite : IAsyncDisposable
{
    readonly TestDatabase database;
    readonly WebApplication app;

    AskedSite(TestDatabase database, WebApplication app)
    {
        (this.database, this.app) = (database, app);
        Client = new() { BaseAddress = new(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public static async Task<AskedSite> Open(TestDatabases databases, Store store)
    {
        var database = await OfficeDatabases.New(databases, store);
        var stored = new StoredEdition(database.Database, ServerTime.Provider);
        var build = new EditionBuild(Example.Edition);
        build.ReadFigures();
        await stored.Store(Example.Edition, build, TestContext.Current.CancellationToken);
        var opened = (await stored.Open("jbr-2023", TestContext.Current.CancellationToken))!;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPublication(opened.Site([], null, served: true), opened.Contributors);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(database, app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        await database.DisposeAsync();
    }
}
