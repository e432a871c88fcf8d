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

    async Task<WebApplication> Serve(DateOnly? on = null)
    {
        var day = on ?? Today;
        await using var database = await OfficeDatabases.New(databases, Store.Sqlite);
        var act = OfficeDatabases.BySystem with { At = new(2024, 12, 1, 12, 0, 0, TimeSpan.Zero) };
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "FIN"));
        var build = new EditionBuild(SmallEdition.Write("small", 2023, "gas", letter: false));
        build.ReadFigures();
        build.JudgeDocuments();
        await using (var db = database.Open())
            build.Promises = await PromiseRegister.Read(db, day);
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

    [Theory]
    [InlineData("", "1 te laat", "uiterlijk in september 2024")]
    [InlineData("en/", "1 overdue", "uiterlijk in september 2024")]
    public async Task The_front_page_leads_at_once_to_what_is_late_of_a_ministry(
        string folder,
        string late,
        string notSaid
    )
    {
        await using var app = await Serve();
        var home = await Open(app, "/" + folder);
        Assert.NotNull(home.QuerySelector("main .onward a[href='#overdue']"));
        var ways = home.QuerySelectorAll("#overdue ~ ul")[0].QuerySelectorAll("li");
        var bzk = ways.Single(one => one.TextContent.Contains("BZK", StringComparison.Ordinal));
        Assert.Contains(late, bzk.TextContent);
        var list = await Open(app, "/" + folder + bzk.QuerySelector("a")!.GetAttribute("href"));
        var row = Assert.Single(list.QuerySelectorAll("#promises tbody tr"));
        string[] says = [.. row.Children.Select(one => one.TextContent.Trim())];
        Assert.Contains("Voor de zomer ontvangt u een plan", says[1]);
        Assert.Equal("nl", row.QuerySelector("[lang]")?.GetAttribute("lang") ?? "nl");
        Assert.Contains("2024-05-15", says[4]);
        Assert.Contains("20 jun", says[2].Replace('\u00A0', ' '), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(notSaid, row.TextContent);
    }

    [Fact]
    public async Task Where_nothing_is_late_the_front_page_says_so()
    {
        await using var app = await Serve(new(2021, 2, 1));
        var home = await Open(app, "/");
        Assert.Contains("geen toezegging te laat", home.QuerySelector("#overdue")!.NextElementSibling!.TextContent);
        Assert.Null(home.QuerySelector("main a[href*='state=overdue']"));
    }

    [Theory]
    [InlineData("/search.html?q=lege+kantoren", "Toezegging, te laat")]
    [InlineData("/en/search.html?q=promise+kantoren", "Promise, overdue")]
    [InlineData("/search.html?q=toezeging+algoritmen", "Toezegging, termijn loopt")]
    public async Task A_promise_is_found_by_its_words_with_how_it_stands(string asked, string kind)
    {
        await using var app = await Serve();
        var page = await Open(app, asked);
        var hit = page.QuerySelectorAll("#found ~ ol li")
            .First(one => one.QuerySelector("a")!.GetAttribute("href")!.Contains("promises/"));
        Assert.Contains(kind, hit.TextContent);
        Assert.Equal(
            200,
            (int)
                await Status(
                    app,
                    new Uri(new Uri(new Uri(app.Urls.First()), asked), hit.QuerySelector("a")!.GetAttribute("href")!)
                )
        );
    }

    static async Task<System.Net.HttpStatusCode> Status(WebApplication app, Uri address)
    {
        using var client = new HttpClient();
        return (await client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode;
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
