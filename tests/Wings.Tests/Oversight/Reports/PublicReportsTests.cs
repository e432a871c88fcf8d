using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Rekenschap.Host.Building;
using Rekenschap.Host.Site;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Demonstration;
using Rekenschap.Oversight.Reports;
using Rekenschap.Oversight.Reports.Public;
using Rekenschap.Oversight.Reports.Reactions;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Site;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Reports;

/// <summary>What anybody may know of audit reports, with those of the demonstration. It is 1 December 2024.</summary>
public sealed class PublicReportsTests(TestDatabases databases)
{
    static readonly DateTimeOffset Now = new(2024, 12, 1, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<TestDatabase> Filled(TestDatabases databases, Store store)
    {
        var database = await OfficeDatabases.New(databases, store);
        var act = OfficeDatabases.BySystem with { At = Now };
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "BZK"));
        // Once more adds nothing.
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "BZK"));
        return database;
    }

    async Task<WebApplication> Serve()
    {
        await using var database = await Filled(databases, Store.Sqlite);
        var build = new EditionBuild(SmallEdition.Write("small", 2023, "gas", letter: false));
        build.ReadFigures();
        build.JudgeDocuments();
        await using (var db = database.Open())
            build.Reports = await ReportRegister.Read(db, Now);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPublication(build.Site([], null, served: true), build.Contributors);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    static async Task<IDocument> Open(WebApplication app, string address)
    {
        using var client = new HttpClient();
        var stop = TestContext.Current.CancellationToken;
        return new HtmlParser().ParseDocument(
            await client.GetStringAsync(new Uri(new Uri(app.Urls.First()), address), stop)
        );
    }

    [Theory]
    [InlineData("", "Auditrapporten en reacties", "Verzonnen", "reactie te laat")]
    [InlineData("en/", "Audit reports and reactions", "Invented", "reaction late")]
    public async Task The_front_page_leads_to_public_reports_and_not_to_drafts(
        string folder,
        string title,
        string invented,
        string late
    )
    {
        await using var app = await Serve();
        var home = await Open(app, "/" + folder);
        var link = home.QuerySelectorAll("main a").First(one => one.TextContent.Trim() == title).GetAttribute("href");
        var list = await Open(app, "/" + folder + link);
        var text = list.QuerySelector("main")!.TextContent;
        Assert.Contains("Digitale toegang", text);
        Assert.Contains(late, text);
        Assert.DoesNotContain("Greep op leveranciers", text);
        var one = list.QuerySelectorAll("#reports a").First(a => a.TextContent.Contains("Digitale toegang"));
        var page = (await Open(app, "/" + folder + one.GetAttribute("href"))).QuerySelector("main")!.TextContent;
        Assert.Contains(invented, page);
        Assert.Contains("Een week is lang", page);
        Assert.Contains("Dit doet de eigen controle al", page);
        // How far it is may be known; what was said of it and the evidence not.
        Assert.DoesNotContain("Verzonnen toets", page);
        Assert.DoesNotContain("is gekoppeld", page);
    }

    [Fact]
    public async Task A_draft_has_no_page_and_a_filter_in_the_address_is_harmless()
    {
        await using var app = await Serve();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        var stop = TestContext.Current.CancellationToken;
        Assert.Equal(200, (int)(await client.GetAsync("/reports/1.html", stop)).StatusCode);
        Assert.Equal(404, (int)(await client.GetAsync("/reports/3.html", stop)).StatusCode);
        var page = await Open(app, "/reports.html?department=VWS&auditor=%3Cb%3E");
        Assert.Null(page.QuerySelector("main b"));
        Assert.Contains("Er is geen rapport dat hieraan voldoet", page.QuerySelector("main")!.TextContent);
        var csv = await client.GetStringAsync("/reports.html?format=csv&department=VWS", stop);
        var lines = csv.TrimEnd().Split('\n');
        // All of a report's reactions stand in it: three of the one that speaks of VWS.
        Assert.Equal(4, lines.Length);
        Assert.All(lines.Skip(1), line => Assert.StartsWith("2,AR,", line));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_deed_or_the_end_of_an_embargo_is_another_register(Store store)
    {
        await using var database = await Filled(databases, store);
        await using var db = database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        var all = await db.Set<AuditReport>().AsNoTracking().OrderBy(one => one.Number).ToListAsync();
        Assert.Equal([ReportState.Final, ReportState.Final, ReportState.Draft], all.Select(one => one.State));
        Assert.All(all, one => Assert.True(one.Invented));
        Assert.Contains(await db.Set<ReportReaction>().ToListAsync(), one => one.State == ReactionState.Done);
        var register = await ReportRegister.Read(db, Now);
        Assert.Equal([1, 2], register.All.Select(one => one.Report.Number));
        Assert.True(await register.Holds(db, Now));
        Assert.Null(register.Next);
        // The draft is settled: it stays closed until its embargo is over.
        var act = OfficeDatabases.By("auditor", "ADR", Kernel.People.Role.Auditor) with
        {
            At = Now,
        };
        var deeds = new ReportDeeds(database.Database, act, default);
        Assert.Null(
            await deeds.Do(3, "settle", (one, by) => one.Settle(by, one.Revision, new(2024, 12, 1), "ADR-7", ""))
        );
        register = await ReportRegister.Read(db, Now);
        Assert.Equal(2, register.All.Length);
        var end = register.Next!.Value;
        Assert.False(register.IsOver(end.AddTicks(-1)));
        Assert.True(register.IsOver(end));
        Assert.False(await register.Holds(db, end));
        Assert.Equal(3, (await ReportRegister.Read(db, end)).All.Length);
    }
}
