using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Rekenschap.Host.Api;
using Rekenschap.Host.Printing;
using Rekenschap.Host.Serving;
using Rekenschap.Host.Site;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Sending;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Publishing.Errata;
using Spectre.Console;

namespace Rekenschap.Wings.Tests.Publishing.Keeping;

/// <summary>A server that shows what its database holds, looking when it is told to; any number of them on one database.</summary>
sealed class LiveOffice : IAsyncDisposable
{
    readonly SentDocuments documents = new(null);
    readonly StringWriter said = new(CultureInfo.InvariantCulture);
    readonly WebApplication app;
    readonly HttpClient client;
    readonly LiveEdition live;

    LiveOffice(TestDatabase database, OpenEdition open, OpenedEdition first, SentDocuments documents)
    {
        this.documents = documents;
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(said), Ansi = AnsiSupport.No });
        Shelf = new Shelf(Task.FromResult(first.Contents), DrawnPages.None);
        live = new(
            database.Database,
            open,
            Shelf,
            first,
            one =>
            {
                Kept.Add(one.Edition.Code);
                return Task.CompletedTask;
            },
            new Screen(console, Language.En)
        );
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddApi(ApiLimits.Usual);
        app = builder.Build();
        app.MapPublication(Shelf);
        app.MapApi(() => Task.FromResult(live.Served));
        client = new() { BaseAddress = new("http://127.0.0.1") };
    }

    public Shelf Shelf { get; }

    /// <summary>What was given to be kept with its files.</summary>
    public List<string> Kept { get; } = [];

    /// <summary>What whoever runs it was told.</summary>
    public string Said => said.ToString();

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Puts a folder in the database, as accepting a delivery does.</summary>
    public static async Task Store(TestDatabase database, PaperEdition edition)
    {
        var store = new StoredEdition(database.Database, ServerTime.Provider);
        var read = await store.Read(edition.Path, Stop);
        Assert.False(read.FolderIsWrong, string.Join('\n', read.Problems));
        Assert.Null((await store.Store(edition.Path, read, Stop)).Refusal);
    }

    public static async Task<LiveOffice> Start(TestDatabase database)
    {
        var documents = new SentDocuments(null);
        var open = new OpenEdition(
            database.Database,
            new(database.Database, ServerTime.Provider),
            documents,
            address: null
        );
        var (build, revision) = (await open.Read(PaperEdition.Code, Stop))!.Value;
        var office = new LiveOffice(database, open, await open.Show(build, revision, Stop), documents);
        await office.app.StartAsync(Stop);
        office.client.BaseAddress = new(office.app.Urls.First());
        return office;
    }

    public Task Look() => live.Look(Stop);

    public Task<string> Get(string path) => client.GetStringAsync(path, Stop);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        await documents.DisposeAsync();
        await said.DisposeAsync();
    }
}
