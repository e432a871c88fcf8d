using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Demonstration;
using Rekenschap.Portfolio.OpenData;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Portfolio.Dashboard;
using Rekenschap.Wings.Tests.Portfolio.Workbook;
using Rekenschap.Wings.Tests.Publishing.Errata;
using Rekenschap.Wings.Tests.Publishing.Keeping;
using Rekenschap.Wings.Tests.Storage;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.OpenData;

/// <summary>One activity is taken along with all that its public versions say, and what changed is followed in a feed.</summary>
public sealed class ActivityFilesTests(TestDatabases databases)
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static Activity Version(int number, params CostForm[] forms) =>
        Activity(
            Facts(forms).Started("2021-01-01").As(ActivityStatus.Running, "2024-01-31") with
            {
                Milestones = [new("=HYPERLINK(\"x\")", Day("2024-01-01"), null, false, null, "1.0")],
                Parties = [new("Bouwer", "maakt")],
            }
        ) with
        {
            Version = number,
            PublishedOn = Day($"202{number}-02-01"),
        };

    static readonly CostForm Initial = Form(CostAction.Initial, "2021-01-01", "2023-01-01", 10_000_000m);
    static readonly CostForm Later = Form(CostAction.Recalibration, "2022-01-01", "2024-01-01", 12_500_000.5m);

    [Fact]
    public void Each_line_of_every_section_names_the_version_that_says_it()
    {
        var all = new ActivityOpenData([Version(1, Initial), Version(2, Initial, Later)], JbrBookTests.Words);
        var csv = Encoding.UTF8.GetString(all.Csv()).Trim('\uFEFF').TrimEnd().Split('\n');
        Assert.Equal("Versie,Gepubliceerd op,Onderdeel,Regel,Veld,Waarde,Verzonnen", csv[0]);
        Assert.Contains("1,2021-02-01,Doorlooptijd en kosten,1,Geschat: totaal (euro),10000000,Ja", csv);
        Assert.Contains("2,2022-02-01,Doorlooptijd en kosten,2,Geschat: totaal (euro),12500000.5,Ja", csv);
        Assert.Contains("2,2022-02-01,Doorlooptijd en kosten,2,Reden herijking,Prijsontwikkeling,Ja", csv);
        Assert.DoesNotContain(
            csv,
            line => line.StartsWith("1,2021-02-01,Doorlooptijd en kosten,2,", StringComparison.Ordinal)
        );
        Assert.Contains(csv, line => line.Contains("\"'=HYPERLINK(", StringComparison.Ordinal));
        var sheets = all.Book().Sheets;
        Assert.Equal(13, sheets.Length);
        Assert.All(sheets, sheet => Assert.InRange(sheet.Name.Length, 1, 31));
        var estimates = sheets.Single(sheet => sheet.Name == "Doorlooptijd en kosten");
        Assert.Equal([1m, 2m, 2m], estimates.Rows.Skip(1).Select(row => row[0].Number!.Value));
        Assert.All(
            sheets,
            sheet =>
                Assert.All(
                    sheet.Rows.Skip(1),
                    row => Assert.True(sheet.HeadingRow == 0 || row.Length == sheet.Rows[0].Length)
                )
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_served_activity_is_taken_along_with_the_versions_that_the_database_has(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        using var edition = new PaperEdition();
        await LiveOffice.Store(database, edition);
        await using var office = await LiveOffice.Start(database);
        var act = OfficeDatabases.BySystem with { At = ServerTime.Provider.GetUtcNow() };
        Assert.Null(await DemoPortfolio.Ensure(database.Database, act, "BZK", TestContext.Current.CancellationToken));
        await office.Look();
        await using var db = database.Open();
        var register = await Rekenschap.Portfolio.Register.PortfolioRegister.Read(db, new(2024, 2, 16));
        var one = register.All.MaxBy(each => each.Steps.Length)!;
        Assert.True(one.Steps.Length > 1);
        var csv = await office.Get($"/portfolio/{one.Slug}.html?format=csv");
        foreach (var step in one.Steps)
            Assert.Contains($"\n{step.Version},{step.On:yyyy-MM-dd},Algemeen,", csv, StringComparison.Ordinal);
        var feed = XDocument.Parse(await office.Get($"/portfolio/{one.Slug}.html?format=atom"));
        Assert.Equal(one.Steps.Length, feed.Root!.Elements(Atom + "entry").Count());
    }

    [Fact]
    public async Task The_overview_and_an_activity_come_as_XLSX_too()
    {
        await using var site = await ServedDashboard.Start(databases);
        using var all = new ZipArchive(new MemoryStream(await site.File("/portfolio.html?status=live&format=xlsx")));
        Assert.NotNull(all.GetEntry("xl/worksheets/sheet1.xml"));
        var page = await site.Open("/portfolio.html");
        var place = "/" + page.QuerySelector("#activities tbody a")!.GetAttribute("href");
        using var one = new ZipArchive(new MemoryStream(await site.File(place + "?format=xlsx")));
        Assert.NotNull(one.GetEntry("xl/worksheets/sheet13.xml"));
        Assert.Contains(
            "<html",
            Encoding.UTF8.GetString(await site.File(place + "?format=exe")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_feed_is_linked_from_the_page_and_each_entry_has_a_name_of_its_own_that_stays()
    {
        await using var site = await ServedDashboard.Start(databases);
        var page = await site.Open("/portfolio.html?ministry=BZK");
        var link = page.QuerySelectorAll("head link[rel=alternate][type='application/atom+xml']")[^1];
        Assert.Equal("portfolio.html?ministry=BZK&format=atom", link.GetAttribute("href"));
        var feed = await Feed(site, "/portfolio.html?ministry=BZK&format=atom");
        var entries = feed.Root!.Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        foreach (var name in new[] { "id", "title", "updated", "author", "link" })
            Assert.NotEmpty(feed.Root.Elements(Atom + name));
        var ids = entries.Select(one => one.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.StartsWith("urn:uuid:", id, StringComparison.Ordinal));
        Assert.All(
            entries,
            one => Assert.Contains("verzonnen", one.Element(Atom + "content")!.Value, StringComparison.Ordinal)
        );
        var days = entries.Select(one => one.Element(Atom + "updated")!.Value).ToList();
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        await using var later = await ServedDashboard.Start(databases, on: new(2025, 2, 16));
        var again = await Feed(later, "/portfolio.html?ministry=BZK&format=atom");
        Assert.Equal(ids, again.Root!.Elements(Atom + "entry").Select(one => one.Element(Atom + "id")!.Value));
        var place = entries[0].Element(Atom + "link")!.Attribute("href")!.Value;
        Assert.Equal(200, (int)(await site.Open("/" + place)).StatusCode);
        Assert.Empty((await Feed(site, "/portfolio.html?ministry=XX&format=atom")).Root!.Elements(Atom + "entry"));
    }

    static async Task<XDocument> Feed(ServedDashboard site, string address) =>
        XDocument.Load(new MemoryStream(await site.File(address)));
}
