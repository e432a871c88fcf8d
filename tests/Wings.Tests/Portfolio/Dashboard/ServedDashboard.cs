using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Rekenschap.Host.Building;
using Rekenschap.Host.Site;
using Rekenschap.Portfolio.Demonstration;
using Rekenschap.Portfolio.Register;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Site;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Portfolio.Dashboard;

/// <summary>The public site with the demonstration's portfolio, served on 16 February 2024 or another day.</summary>
sealed class ServedDashboard : IAsyncDisposable
{
    static readonly DateOnly Today = new(2024, 2, 16);

    readonly WebApplication app;
    readonly HttpClient client;

    ServedDashboard(WebApplication app)
    {
        this.app = app;
        client = new() { BaseAddress = new(app.Urls.First()) };
    }

    public static async Task<ServedDashboard> Start(
        TestDatabases databases,
        Store store = Store.Sqlite,
        DateOnly? on = null,
        Func<PortfolioRegister, PortfolioRegister>? change = null
    )
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = await OfficeDatabases.New(databases, store);
        var act = OfficeDatabases.BySystem with { At = new(2024, 2, 16, 12, 0, 0, TimeSpan.Zero) };
        Assert.Null(await DemoPortfolio.Ensure(database.Database, act, "FIN", stop));
        var build = new EditionBuild(SmallEdition.Write("small", 2023, "gas", letter: false));
        build.ReadFigures();
        build.JudgeDocuments();
        await using (var db = database.Open())
        {
            var read = await PortfolioRegister.Read(db, on ?? Today, stop);
            build.Portfolio = change?.Invoke(read) ?? read;
        }
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPublication(build.WithRegisters(build.Site([], null, served: true)), build.Contributors);
        await app.StartAsync(stop);
        return new(app);
    }

    public async Task<IDocument> Open(string address) =>
        new HtmlParser().ParseDocument(
            await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)
        );

    public Task<byte[]> File(string address) =>
        client.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }
}
