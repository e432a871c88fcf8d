using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Host.Work;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Tests.Databases;
using Rekenschap.Ui.Work;
using Rekenschap.Wings.Tests.Figures.Editions;
using Rekenschap.Wings.Tests.Storage;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Publishing.Drafts.Write;

/// <summary>A server on which documents of the small edition are written, with a visitor that the test chooses.</summary>
sealed class WriteSite : IAsyncDisposable, IAdmitVisitors
{
    readonly MovedTime time = new(OfficeDatabases.Noon);
    readonly TestDatabase database;
    readonly WorkedEditions editions;
    readonly WebApplication app;
    SignedIn? visitor;

    WriteSite(TestDatabase database)
    {
        this.database = database;
        editions = new(database.Database);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddWork(secure: false);
        app = builder.Build();
        var publishing = new PublishingWork(database.Database, new EditionDesk(database.Database, editions));
        app.MapWork(this, new(false, () => false, () => null), time, [publishing]);
    }

    public TestDatabase Database => database;

    /// <summary>With a letter that an editor of FIN has begun to work on.</summary>
    public static async Task<(WriteSite Site, string Place)> Open(TestDatabases databases, Store store, string letter)
    {
        var database = await OfficeDatabases.New(databases, store);
        using var edition = new SmallEdition()
            .Deliver("FIN", "2021 1000", "2022 1100")
            .Deliver("OCW", "2021 500", "2022 600")
            .Write("documents/brief.md", letter);
        await StoreEdition.Run(
            database.Database,
            OfficeDatabases.BySystem,
            FolderContents.Of(edition.Path, edition.Read())
        );
        var site = new WriteSite(database);
        await site.app.StartAsync(TestContext.Current.CancellationToken);
        using var editor = await site.Editor.Open("work/drafts");
        await editor.Press("Begin met deze tekst", ("Document in de map", "documents/brief.md"));
        Assert.True(editor.Status == 200, $"{editor.Status}: {editor.Text}");
        return (site, editor.At.AbsolutePath.TrimStart('/'));
    }

    public Reader Editor => As("FIN", Role.Editor);

    public Reader As(string organisation, params Role[] roles)
    {
        var actor = new Actor($"{organisation}-{roles[0]}", organisation, roles.ToHashSet());
        visitor = new(actor, [actor], time.GetUtcNow());
        return new(app.Urls.First());
    }

    /// <summary>The text of the latest version.</summary>
    public async Task<string> Text() => (await Versions())[^1].Text;

    public async Task<List<DraftVersion>> Versions()
    {
        await using var db = database.Open();
        return await db.Set<DraftVersion>()
            .AsNoTracking()
            .OrderBy(one => one.Number)
            .ToListAsync(TestContext.Current.CancellationToken);
    }

    public Task<SignedIn?> WhoIs(HttpContext http) => Task.FromResult(visitor);

    public Task<Bilingual?> Prove(HttpContext http, SignedIn who, string proof) => Task.FromResult<Bilingual?>(null);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        editions.Dispose();
        await database.DisposeAsync();
    }
}
