using AngleSharp.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Host.Work;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Tests.Databases;
using Rekenschap.Ui.Work;
using Rekenschap.Wings.Tests.Figures.Editions;
using Rekenschap.Wings.Tests.Storage;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Drafts;

/// <summary>A server on which documents are let out, with a visitor that the test chooses.</summary>
sealed class WaySite : IAsyncDisposable, IAdmitVisitors
{
    public const string True = "Bij FIN was het [1.100 m3](claim:gas?period=2022&organisation=FIN) gas.";
    public const string False = "Bij FIN was het [900 m3](claim:gas?period=2022&organisation=FIN) gas.";

    readonly TestDatabase database;
    readonly WorkedEditions editions;
    readonly WebApplication app;

    WaySite(TestDatabase database)
    {
        this.database = database;
        editions = new(database.Database);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddWork(secure: false);
        app = builder.Build();
        Work = new(database.Database, new EditionDesk(database.Database, editions), new Clock(Time));
        app.MapWork(this, new(false, () => false, () => null), Time, [Work]);
    }

    public MovedTime Time { get; } = new(OfficeDatabases.Noon);

    public PublishingWork Work { get; }

    public SignedIn? Visitor { get; private set; }

    public Database Database => database.Database;

    public Reader Reader => new(app.Urls.First());

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>With FIN that publishes and delivered 2021 and 2022, and OCW.</summary>
    public static async Task<WaySite> Open(TestDatabases databases, Store store, Action<SmallEdition>? prepare = null)
    {
        var database = await OfficeDatabases.New(databases, store);
        using var edition = new SmallEdition()
            .Deliver("FIN", "2021 1000", "2022 1100")
            .Deliver("OCW", "2021 10", "2022 11");
        prepare?.Invoke(edition);
        await StoreEdition.Run(
            database.Database,
            OfficeDatabases.BySystem,
            FolderContents.Of(edition.Path, edition.Read())
        );
        var site = new WaySite(database);
        await site.app.StartAsync(Stop);
        return site;
    }

    public Reader As(string organisation, params Role[] roles)
    {
        var actor = new Actor($"{organisation}-{string.Join('-', roles)}", organisation, roles.ToHashSet());
        Visitor = new(actor, [actor], Time.GetUtcNow());
        return Reader;
    }

    /// <summary>Somebody who has not signed in.</summary>
    public Reader Anybody()
    {
        Visitor = null;
        return Reader;
    }

    /// <summary>Begins a document with a text; the address of its page.</summary>
    public async Task<string> Begin(string name, string body, string kind = "letter", string language = "nl")
    {
        using var editor = await As("FIN", Role.Editor).Open("work/drafts");
        await editor.PressNamed(
            "Begin dit document",
            ("title", "Document " + name),
            ("name", name),
            ("kind", char.ToUpperInvariant(kind[0]) + kind[1..]),
            ("language", language == "nl" ? "Nl" : "En")
        );
        Assert.EndsWith("/text", editor.At.AbsolutePath, StringComparison.Ordinal);
        var place = editor.At.AbsolutePath.TrimStart('/')[..^"/text".Length];
        await Write(
            place,
            $"---\ntitle: Document {name}\nkind: {kind}\nlanguage: {language}\ndate: 2024-05-15\n---\n{body}\n"
        );
        return place;
    }

    public async Task Write(string place, string text)
    {
        using var editor = await As("FIN", Role.Editor).Open($"/{place}/text");
        await editor.PressNamed("Bewaar deze versie", ("text", text));
        Assert.Equal(200, editor.Status);
    }

    public async Task<Draft> Of(string place)
    {
        await using var db = Database.Open();
        var id = Guid.Parse(place.Split('/')[2]);
        return await db.Set<Draft>().AsNoTracking().SingleAsync(one => one.Id == new Id<Draft>(id), Stop);
    }

    /// <summary>Presses a button of a page and says what came of it.</summary>
    public static async Task<Reader> Press(Reader reader, string page, string button, params (string, string)[] filled)
    {
        await reader.Open("/" + page);
        Assert.True(
            reader.Page.QuerySelectorAll("button").Any(one => one.TextContent.Trim() == button),
            $"no button '{button}' on {page}: {reader.Text}"
        );
        return await reader.PressNamed(button, filled);
    }

    public async Task Step(
        string place,
        string organisation,
        Role role,
        string button,
        params (string, string)[] filled
    )
    {
        using var reader = As(organisation, role);
        await Press(reader, place, button, filled);
        Assert.True(reader.Status == 200, $"{button}: {reader.Status} {reader.Text}");
    }

    public Task Plan(string place, string second = "", string publicOn = "2024-05-15", string time = "12:00") =>
        Step(
            place + "/plan",
            "FIN",
            Role.Coordinator,
            "Leg de planning vast",
            ("first", "FIN"),
            ("second", second),
            ("date-factcheck", "2024-02-20"),
            ("public", publicOn),
            ("time", time)
        );

    public async Task Confirm(string place, string organisation)
    {
        using var controller = As(organisation, Role.Controller);
        await Press(controller, place.Replace("drafts", "facts", StringComparison.Ordinal), "Bevestig deze passages");
        Assert.Equal(200, controller.Status);
    }

    /// <summary>From the first draft until the Chamber has it.</summary>
    public async Task Deliver(string place)
    {
        await Sign(place);
        await Step(
            place,
            "FIN",
            Role.Coordinator,
            "Leg de ontvangst vast",
            ("received", "2024-02-16"),
            ("time", "09:30"),
            ("reference", "2024Z00017")
        );
        Assert.Equal(DraftState.Delivered, (await Of(place)).State);
    }

    public async Task Sign(string place)
    {
        await Plan(place);
        await Step(place, "FIN", Role.Editor, "Leg voor aan de ministeries");
        await Confirm(place, "FIN");
        await Step(place, "FIN", Role.Coordinator, "Sluit en leg voor aan het beraad");
        await Step(
            place,
            "FIN",
            Role.Coordinator,
            "Leg akkoord van het beraad vast",
            ("reason", "CIO-beraad, punt 3"),
            ("decided", "2024-02-10")
        );
        await Step(
            place,
            "FIN",
            Role.Coordinator,
            "Sla deze stap over",
            ("reason", "Een brief gaat niet langs het kabinet")
        );
        await Step(place, "FIN", Role.Signatory, "Onderteken namens de bewindspersoon");
        Assert.Equal(DraftState.Signed, (await Of(place)).State);
    }

    /// <summary>The minute that was planned: 12:00 on 15 May 2024, in The Hague.</summary>
    public void UntilPublic() => Time.Move(new DateTimeOffset(2024, 5, 15, 10, 0, 0, TimeSpan.Zero) - Time.GetUtcNow());

    public Task<int> Round() => Work.Due.Run(Time, Stop);

    /// <summary>The files of the edition, as they now are.</summary>
    public async Task<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> Files() =>
        (await new EditionDesk(Database, editions).Open("small", Stop))!.Files;

    public async Task<string[]> Ledger()
    {
        await using var db = Database.Open();
        Assert.Null(await LedgerBook.Verify(db, Stop));
        return [.. await db.Ledger.OrderBy(one => one.Position).Select(one => one.Kind).ToListAsync(Stop)];
    }

    public Task<SignedIn?> WhoIs(HttpContext http) => Task.FromResult(Visitor);

    public Task<Bilingual?> Prove(HttpContext http, SignedIn who, string proof) => Task.FromResult<Bilingual?>(null);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        editions.Dispose();
        await database.DisposeAsync();
    }
}
