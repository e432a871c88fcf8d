using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Rekenschap.Host.Building;
using Rekenschap.Host.Site;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Oversight.Demonstration;
using Rekenschap.Oversight.Findings.Public;
using Rekenschap.Oversight.Maturity.Threads.Public;
using Rekenschap.Oversight.Reports.Public;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Site;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight;

/// <summary>
/// The public site with the demonstration's registers on 1 December 2024, of an edition with a ministry of which nothing
/// is entered, and with one whose name another bore before it.
/// </summary>
sealed class ReaderSite : IAsyncDisposable
{
    readonly WebApplication app;
    readonly HttpClient client = new();

    ReaderSite(WebApplication app) => this.app = app;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static readonly DateTimeOffset Now = new(2024, 12, 1, 12, 0, 0, TimeSpan.Zero);

    public static async Task<ReaderSite> Open(TestDatabases databases, Store store, bool filled = true)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        if (filled)
            Assert.Null(
                await DemoOversight.Ensure(database.Database, OfficeDatabases.BySystem with { At = Now }, "FIN", Stop)
            );
        var folder = SmallEdition.Write("small", 2023, "gas", letter: false);
        await File.AppendAllTextAsync(
            Path.Combine(folder, "organisations.csv"),
            """

            AZ,,Algemene Zaken,General Affairs,ministry,Rijk,2024-01-01,,,
            EZ-2010,,Economische Zaken,Economic Affairs,ministry,Rijk,,2010-10-13,EZ,
            EZ,,Economische Zaken,Economic Affairs,ministry,Rijk,2024-07-02,,,

            """,
            Stop
        );
        var build = new EditionBuild(folder);
        build.ReadFigures();
        Assert.Empty(build.Problems);
        build.JudgeDocuments();
        await using (var db = database.Open())
            await Read(build, db);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPublication(build.Site([], null, served: true), build.Contributors);
        await app.StartAsync(Stop);
        return new(app);
    }

    static async Task Read(EditionBuild build, RekenschapDb db)
    {
        build.Promises = await PromiseRegister.Read(db, new(2024, 12, 1), Stop);
        build.Findings = await FindingRegister.Read(db, Stop);
        build.Reports = await ReportRegister.Read(db, Now, Stop);
        build.Threads = await ThreadsRegister.Read(db, Stop);
    }

    public async Task<IDocument> Get(string address) =>
        new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(new Uri(app.Urls.First()), address), Stop));

    /// <summary>What the page says, with plain spaces.</summary>
    public async Task<string> Text(string address) => Plain((await Get(address)).QuerySelector("main")!);

    public static string Plain(IElement element) =>
        string.Join(
            ' ',
            element.TextContent.Replace('\u00A0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }
}
