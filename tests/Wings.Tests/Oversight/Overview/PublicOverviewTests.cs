using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Rekenschap.Figures.Intake.Writings;
using Rekenschap.Host.Building;
using Rekenschap.Host.Site;
using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Oversight.Demonstration;
using Rekenschap.Oversight.Findings.Public;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Site;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Overview;

/// <summary>Anybody reads what was found, done and left, department by department and year after year. It is 1 December 2024.</summary>
public sealed class PublicOverviewTests(TestDatabases databases)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    async Task<WebApplication> Serve()
    {
        await using var database = await OfficeDatabases.New(databases, Store.Sqlite);
        var act = OfficeDatabases.BySystem with { At = new(2024, 12, 1, 12, 0, 0, TimeSpan.Zero) };
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "FIN", Stop));
        var build = new EditionBuild(SmallEdition.Write("small", 2023, "gas", letter: false));
        build.ReadFigures();
        build.JudgeDocuments();
        await using (var db = database.Open())
        {
            build.Promises = await PromiseRegister.Read(db, new(2024, 12, 1), Stop);
            build.Findings = await FindingRegister.Read(db, Stop);
        }
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPublication(build.Site([], null, served: true), build.Contributors);
        await app.StartAsync(Stop);
        return app;
    }

    static async Task<string> Get(WebApplication app, string address)
    {
        using var client = new HttpClient();
        return await client.GetStringAsync(new Uri(new Uri(app.Urls.First()), address), Stop);
    }

    static async Task<IDocument> Open(WebApplication app, string address) =>
        new HtmlParser().ParseDocument(await Get(app, address));

    static string[] Row(IDocument page, string table, string year) =>
        [
            .. page.QuerySelectorAll($"#{table} tbody tr")
                .Single(row => row.Children[0].TextContent.Trim() == year)
                .Children.Skip(1)
                .Select(cell => cell.FirstChild!.TextContent.Trim()),
        ];

    [Theory]
    [InlineData("", "Gevonden, gedaan en nog te doen")]
    [InlineData("en/", "What was found, done and left to do")]
    public async Task The_front_page_leads_to_the_story_of_each_department(string folder, string title)
    {
        await using var app = await Serve();
        var home = await Open(app, "/" + folder);
        var link = home.QuerySelectorAll("main a").Single(one => one.TextContent.Trim() == title);
        var page = await Open(app, "/" + folder + link.GetAttribute("href"));
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent.Trim());
        // The law of 2022 came late; six deficiencies of that year, none of them told.
        Assert.Equal(["1", "0", "0", "6", "0", "0", "1", "0"], Row(page, "years-BZK", "2022"));
        // Two promises of one thing are followed as one; it had to be done in 2024 and was not. Two others were, in time.
        Assert.Equal(["3", "1", "0"], Row(page, "years-BZK", "2024")[..3]);
        Assert.Equal(["2", "0"], Row(page, "years-BZK", "2024")[5..7]);
        Assert.Equal(
            ("1", "1", "1"),
            Row(page, "years-OCW", "2022") is [_, _, _, var found, var solved, .., var told]
                ? (found, solved, told)
                : default
        );
    }

    [Fact]
    public async Task One_department_alone_has_its_chart_and_its_files()
    {
        await using var app = await Serve();
        var page = await Open(app, "/overview.html?department=BZK");
        Assert.Single(page.QuerySelectorAll("h2[id^=department-]"));
        Assert.NotNull(page.QuerySelector("#story-BZK"));
        var csv = await Get(app, "/overview.html?department=BZK&format=csv");
        Assert.All(csv.TrimEnd().Split('\n').Skip(1), line => Assert.Contains(",BZK,", line, StringComparison.Ordinal));
        using var json = JsonDocument.Parse(await Get(app, "/overview.html?format=json"));
        var law = json
            .RootElement.EnumerateArray()
            .Single(one =>
                one.GetProperty("department").GetString() == "BZK" && one.GetProperty("year").GetInt32() == 2022
            )
            .GetProperty("promises")[0];
        Assert.Equal(
            ("kept-late", "2022-06-20"),
            (law.GetProperty("standing").GetString(), law.GetProperty("until").GetString())
        );
    }

    [Theory]
    [InlineData("", "Download als")]
    [InlineData("en/", "Download as")]
    public async Task The_public_takes_it_along_as_a_workbook_of_every_form_with_the_same_cells(
        string folder,
        string words
    )
    {
        await using var app = await Serve();
        var page = await Open(app, $"/{folder}overview.html?department=BZK");
        var books = new List<string[][]>();
        foreach (var form in new[] { "XLSX", "ODS" })
        {
            var link = page.QuerySelectorAll("main a").Single(one => one.TextContent.Trim() == $"{words} {form}");
            using var client = new HttpClient();
            var place = new Uri(new Uri(new Uri(app.Urls.First()), "/" + folder), link.GetAttribute("href"));
            using var answer = await client.GetAsync(place, Stop);
            Assert.Equal(
                form == "ODS"
                    ? "application/vnd.oasis.opendocument.spreadsheet"
                    : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                answer.Content.Headers.ContentType!.MediaType
            );
            var sheet = new SentFiles(null!).ReadSheet(await answer.Content.ReadAsByteArrayAsync(Stop));
            books.Add([.. sheet.Rows.Select(row => row.Cells.ToArray())]);
        }
        Assert.Equal(books[0], books[1]);
        Assert.All(books[0].Skip(1), row => Assert.Equal("BZK", row[1]));
        Assert.True(books[0].Length > 2);
    }

    [Fact]
    public async Task A_department_that_is_none_is_an_empty_page_that_says_so()
    {
        await using var app = await Serve();
        var page = await Open(app, "/overview.html?department=%3Cb%3E");
        Assert.NotNull(page.QuerySelector("main .empty"));
        Assert.Null(page.QuerySelector("main b"));
    }
}
