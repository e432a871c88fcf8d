using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Rekenschap.Host.Building;
using Rekenschap.Host.Site;
using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Oversight.Demonstration;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Site;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Commitments;

/// <summary>A Member of Parliament asks which promises of a minister are overdue, and what the letter said. It is 1 December 2024.</summary>
public sealed class PublicPromisesTests(TestDatabases databases)
{
    static readonly DateOnly Today = new(2024, 12, 1);

    async Task<WebApplication> Serve()
    {
        await using var database = await OfficeDatabases.New(databases, Store.Sqlite);
        var act = OfficeDatabases.BySystem with { At = new(2024, 12, 1, 12, 0, 0, TimeSpan.Zero) };
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "FIN"));
        var build = new EditionBuild(SmallEdition.Write("small", 2023, "gas", letter: false));
        build.ReadFigures();
        build.JudgeDocuments();
        await using (var db = database.Open())
            build.Promises = await PromiseRegister.Read(db, Today);
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
        var html = await client.GetStringAsync(new Uri(new Uri(app.Urls.First()), address), stop);
        return new HtmlParser().ParseDocument(html);
    }

    static string Link(IDocument page, string words) =>
        page.QuerySelectorAll("main a")
            .First(one => one.TextContent.Trim().StartsWith(words, StringComparison.Ordinal))
            .GetAttribute("href")!;

    [Theory]
    [InlineData("", "Toezeggingen aan de Kamer", "te laat (", "Voor de zomer ontvangt u")]
    [InlineData("en/", "Promises to parliament", "overdue (", "Voor de zomer ontvangt u")]
    public async Task Three_links_from_the_front_page_lead_to_what_the_letter_said(
        string folder,
        string register,
        string overdue,
        string said
    )
    {
        await using var app = await Serve();
        var home = await Open(app, "/" + folder);
        var all = await Open(app, "/" + folder + Link(home, register));
        Assert.True(all.QuerySelectorAll("#promises tbody tr").Length > 5);
        var bzk = await Open(app, "/" + folder + Link(all, "BZK ("));
        var late = await Open(app, "/" + folder + Link(bzk, overdue));
        var row = Assert.Single(late.QuerySelectorAll("#promises tbody tr"));
        Assert.Contains("Plan voor lege kantoren", row.TextContent);
        var one = await Open(app, "/" + folder + row.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains(said, one.QuerySelector("blockquote")!.TextContent);
        Assert.Contains("2024", one.QuerySelector("main")!.TextContent);
        Assert.NotNull(one.QuerySelector("a[hreflang]"));
    }

    [Fact]
    public async Task The_same_list_is_taken_along_as_a_file()
    {
        await using var app = await Serve();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        var stop = TestContext.Current.CancellationToken;
        var answer = await client.GetAsync("/promises.html?state=overdue&format=csv", stop);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync(stop)).TrimEnd().Split('\n');
        Assert.All(lines.Skip(1), line => Assert.Contains(",overdue,", line));
        Assert.True(lines.Length > 1);
    }

    [Fact]
    public async Task What_nobody_promised_is_an_empty_list_that_says_so()
    {
        await using var app = await Serve();
        var none = await Open(app, "/promises.html?ministry=%3Cb%3E&state=ooit&from=x");
        Assert.Contains("Er is geen toezegging die hieraan voldoet", none.QuerySelector("main")!.TextContent);
        Assert.Null(none.QuerySelector("main b"));
    }
}
