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
using Rekenschap.Oversight;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Publishing;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Tests.Databases;
using Rekenschap.Ui.Work;
using Rekenschap.Wings.Tests.Figures.Editions;
using Rekenschap.Wings.Tests.Storage;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Writing;

/// <summary>A server on which FIN writes a letter about the small edition, with a visitor that the test chooses.</summary>
sealed class WriteSite : IAsyncDisposable, IAdmitVisitors
{
    public const string Letter =
        "---\ntitle: Brief\nkind: letter\nlanguage: nl\ndate: 2024-05-15\nto: Tweede Kamer\nperiod: 2022\n---\n"
        + "Geachte voorzitter,\n\n## Gas\n\nHet verbruik was [1.100 m3](claim:gas?organisation=FIN).\n\n## Slot\n\nHoogachtend.\n";

    readonly MovedTime time = new(OfficeDatabases.Noon);
    readonly TestDatabase database;
    readonly WorkedEditions editions;
    readonly WebApplication app;

    WriteSite(TestDatabase database)
    {
        this.database = database;
        editions = new(database.Database);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddWork(secure: false);
        app = builder.Build();
        var desk = new EditionDesk(database.Database, editions);
        var publishing = new PublishingWork(database.Database, desk) { Promises = new EnterProposed() };
        app.MapWork(
            this,
            new(false, () => false, () => null),
            time,
            [publishing, new OversightWork(database.Database, desk)]
        );
    }

    public SignedIn? Visitor { get; private set; }

    public TestDatabase Database => database;

    public MovedTime Time => time;

    /// <summary>With a letter in the edition that nobody works on yet.</summary>
    public static async Task<WriteSite> Open(TestDatabases databases, Store store, string? letter = null)
    {
        var database = await OfficeDatabases.New(databases, store);
        using var edition = new SmallEdition()
            .Deliver("FIN", "2021 1000", "2022 1100")
            .Deliver("OCW", "2021 500", "2022 600")
            .Write("documents/brief.md", letter ?? Letter);
        await StoreEdition.Run(
            database.Database,
            OfficeDatabases.BySystem,
            FolderContents.Of(edition.Path, edition.Read())
        );
        var site = new WriteSite(database);
        await site.app.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    /// <summary>With a letter that an editor of FIN has begun to work on.</summary>
    /// <returns>Also the address of its text.</returns>
    public static async Task<(WriteSite Site, string Place)> Begun(TestDatabases databases, Store store, string letter)
    {
        var site = await Open(databases, store, letter);
        return (site, $"{(await site.BeginLetter()).TrimStart('/')}/text");
    }

    public Reader Editor => As("FIN", Role.Editor);

    /// <summary>A person for each role, and by name where there are more.</summary>
    public Reader As(string organisation, Role role, string person = "")
    {
        var actor = new Actor($"{organisation}-{role}{person}", organisation, new HashSet<Role> { role });
        Visitor = new(actor, [actor], time.GetUtcNow());
        return new(app.Urls.First());
    }

    /// <summary>An editor begins with the letter of the edition.</summary>
    /// <returns>Where its pages are.</returns>
    public async Task<string> BeginLetter()
    {
        using var editor = As("FIN", Role.Editor);
        await editor.Open("/work/drafts");
        await editor.Press("Begin met deze tekst", ("Document in de map", "documents/brief.md"));
        return editor.At.AbsolutePath[..^"/text".Length];
    }

    /// <summary>The document as it is kept.</summary>
    public async Task<(Draft Draft, List<DraftVersion> Versions)> Kept()
    {
        await using var db = database.Database.Open();
        var draft = await db.Set<Draft>().AsNoTracking().SingleAsync();
        return (draft, await db.Set<DraftVersion>().AsNoTracking().OrderBy(one => one.Number).ToListAsync());
    }

    public async Task<List<DraftVersion>> Versions() => (await Kept()).Versions;

    /// <summary>The text of the latest version.</summary>
    public async Task<string> Text() => (await Versions())[^1].Text;

    public Task<SignedIn?> WhoIs(HttpContext http) => Task.FromResult(Visitor);

    public Task<Bilingual?> Prove(HttpContext http, SignedIn who, string proof) => Task.FromResult<Bilingual?>(null);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        editions.Dispose();
        await database.DisposeAsync();
    }
}
