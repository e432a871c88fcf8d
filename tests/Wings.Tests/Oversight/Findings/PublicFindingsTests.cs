using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Rekenschap.Host.Building;
using Rekenschap.Host.Site;
using Rekenschap.Kernel.People;
using Rekenschap.Oversight.Demonstration;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Findings.Public;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Site;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Findings;

/// <summary>What anybody may know of findings: what was released, and numbers that tell nothing else. It is 1 December 2024.</summary>
public sealed class PublicFindingsTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<TestDatabase> Filled(TestDatabases databases, Store store)
    {
        var database = await OfficeDatabases.New(databases, store);
        var act = OfficeDatabases.BySystem with { At = new(2024, 12, 1, 12, 0, 0, TimeSpan.Zero) };
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
            build.Findings = await FindingRegister.Read(db);
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
    [InlineData("", "Onvolkomenheden in de bedrijfsvoering", "Informatiebeveiliging bij BZ, sinds 2017")]
    [InlineData("en/", "Deficiencies in operations", "Information security: BZ, since 2017")]
    public async Task The_front_page_leads_to_what_was_released_and_to_nothing_else(
        string folder,
        string title,
        string issue
    )
    {
        await using var app = await Serve();
        var home = await Open(app, "/" + folder);
        var link = home.QuerySelectorAll("main a").First(one => one.TextContent.Trim() == title).GetAttribute("href");
        var page = await Open(app, "/" + folder + link);
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains(issue, text);
        Assert.Contains("De accreditatie van systemen liep achter", text);
        Assert.DoesNotContain("49 incidenten", text);
        Assert.DoesNotContain("Verouderde systemen", text);
        Assert.DoesNotContain("Beveiliging van IT-componenten", text);
    }

    [Fact]
    public async Task Small_numbers_are_not_shown_and_those_of_one_department_are_asked_for()
    {
        await using var app = await Serve();
        var page = await Open(app, "/findings.html?department=OCW");
        var years = page.QuerySelectorAll("#findings-departments th[scope=col]")
            .Select(one => one.TextContent)
            .ToList();
        string Of(string department, string year) =>
            page.QuerySelectorAll("#findings-departments tbody tr")
                .First(row => row.Children[0].TextContent.Trim() == department)
                .Children[years.FindIndex(one => one.Contains(year, StringComparison.Ordinal))]
                .FirstChild!.TextContent.Trim();
        Assert.Equal("6", Of("BZK", "2022"));
        Assert.Equal("–", Of("VWS", "2023"));
        Assert.Equal("1", Of("OCW", "2022"));
        // Nobody says of a department that it has none because nothing was entered.
        Assert.Equal("–", Of("BZ", "2022"));
        Assert.Contains("geen ingevoerd; dat zegt niet dat er geen was", page.QuerySelector("main")!.TextContent);
        Assert.Contains("Alle subsidies worden achteraf gecontroleerd", page.QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("De accreditatie", page.QuerySelector("main")!.TextContent);
        var none = await Open(app, "/findings.html?department=%3Cb%3E");
        Assert.Null(none.QuerySelector("main b"));
        Assert.Contains("Dit departement heeft nog geen tekst", none.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task What_was_released_is_taken_along_as_a_file()
    {
        await using var app = await Serve();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        var csv = await client.GetStringAsync(
            "/findings.html?format=csv&department=FIN",
            TestContext.Current.CancellationToken
        );
        var lines = csv.TrimEnd().Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.All(lines.Skip(1), line => Assert.StartsWith("FIN,", line));
        Assert.DoesNotContain("hield rechten", csv);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_deed_is_another_register_and_the_demonstration_says_what_is_invented(Store store)
    {
        await using var database = await Filled(databases, store);
        await using var db = database.Open();
        var register = await FindingRegister.Read(db);
        Assert.True(await register.Holds(db));
        var all = await db.Set<AuditFinding>().AsNoTracking().ToListAsync();
        Assert.Equal(9, all.Count(one => !one.Invented));
        Assert.All(all.Where(one => !one.Invented), one => Assert.Contains(one.Organisation, new[] { "BZ", "BZK" }));
        Assert.Equal(Enum.GetValues<FindingState>(), all.Select(one => one.State).Distinct().Order());
        var one = all.First(one => one.Organisation == "VWS");
        var act = OfficeDatabases.By("who", "VWS", Role.Controller);
        var deeds = new FindingDeeds(database.Database, act, default);
        Assert.Null(await deeds.Do(one.Code, "release", (it, by) => it.Release(by, it.Revision, "Voor iedereen")));
        Assert.False(await register.Holds(db));
        Assert.Contains("Voor iedereen", (await FindingRegister.Read(db)).All.Select(it => it.Text));
    }
}
