using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Rekenschap.Figures;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Intake.Writings;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Host.Work;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight;
using Rekenschap.Oversight.Counts;
using Rekenschap.Portfolio;
using Rekenschap.Portfolio.Counts;
using Rekenschap.Publishing;
using Rekenschap.Publishing.Drafts.Begin;
using Rekenschap.Tests.Databases;
using Rekenschap.Ui.Work;
using Rekenschap.Wings.Tests.Figures.Editions;
using Rekenschap.Wings.Tests.Storage;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>A server on which the small edition is worked on, with a visitor that the test chooses.</summary>
sealed class DeliverSite : IAsyncDisposable, IAdmitVisitors
{
    readonly MovedTime time = new(OfficeDatabases.Noon);
    readonly TestDatabase database;
    readonly WorkedEditions editions;
    readonly WebApplication app;

    DeliverSite(TestDatabase database, IRoleHolders? holders, bool registers)
    {
        this.database = database;
        editions = new(database.Database);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddWork(secure: false);
        app = builder.Build();
        var figures = new FiguresWork(database.Database, editions)
        {
            Holders = holders,
            Offers = [new OversightFigures(database.Database), new PortfolioFigures(database.Database)],
        };
        var desk = new EditionDesk(database.Database, editions);
        var publishing = new PublishingWork(database.Database, desk) { Files = new SentFiles(database.Database) };
        ImmutableArray<IContributeWork> wings = [figures, publishing];
        if (registers)
            wings = wings.AddRange(
                new OversightWork(database.Database, desk, null, PlainBook.Ods)
                {
                    Writing = new WritingDesk(database.Database, desk),
                    Book = PlainBook.Write,
                },
                new PortfolioWork(database.Database, desk) { Writing = new WritingDesk(database.Database, desk) }
            );
        app.MapWork(this, new(false, () => false, () => null), time, wings);
    }

    public SignedIn? Visitor { get; private set; }

    public TestDatabase Database => database;

    public MovedTime Time => time;

    public WorkedEditions Editions => editions;

    public Reader Reader => new(app.Urls.First());

    public IEnumerable<RouteEndpoint> Routes =>
        ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    /// <summary>With an edition in which FIN delivered 2021 and 2022, and OCW nothing.</summary>
    /// <param name="prepare">What else the edition is to have.</param>
    /// <param name="registers">Whether promises, findings and ICT activities have their pages there too.</param>
    public static async Task<DeliverSite> Open(
        TestDatabases databases,
        Store store,
        Action<SmallEdition>? prepare = null,
        IRoleHolders? holders = null,
        bool registers = false
    )
    {
        var database = await OfficeDatabases.New(databases, store);
        using var edition = new SmallEdition().Deliver("FIN", "2021 1000", "2022 1100");
        prepare?.Invoke(edition);
        await StoreEdition.Run(
            database.Database,
            OfficeDatabases.BySystem,
            FolderContents.Of(edition.Path, edition.Read())
        );
        return await Over(database, holders, registers);
    }

    /// <summary>On an edition that a test stored itself; the database goes with the site.</summary>
    public static async Task<DeliverSite> Over(
        TestDatabase database,
        IRoleHolders? holders = null,
        bool registers = false
    )
    {
        var site = new DeliverSite(database, holders, registers);
        await site.app.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    /// <summary>Another person for each role, as four eyes want.</summary>
    public Reader As(string organisation, params Role[] roles)
    {
        var actor = new Actor($"{organisation}-{roles[0]}", organisation, roles.ToHashSet());
        Visitor = new(actor, [actor], time.GetUtcNow());
        return Reader;
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
