using AngleSharp.Dom;
using Rekenschap.Oversight.Demonstration;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Oversight.Maturity.Threads.Public;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Maturity;

/// <summary>What anybody reads of the demonstration's red threads. It is 1 December 2024.</summary>
public sealed class PublicThreadsTests(TestDatabases databases)
{
    static string[] Cells(IElement row) => [.. row.Children.Select(one => one.FirstChild!.TextContent.Trim())];

    [Theory]
    [InlineData("", "Volwassenheid: de rode draden", "2,2", "Verzonnen", "niet getoond")]
    [InlineData("en/", "Maturity: the red threads", "2.2", "Invented", "not shown")]
    public async Task The_front_page_leads_to_the_released_text_and_the_numbers_that_were_released_with_it(
        string folder,
        string title,
        string average,
        string invented,
        string notShown
    )
    {
        await using var site = await ReaderSite.Open(databases, Store.Sqlite);
        var home = await site.Get("/" + folder);
        var link = home.QuerySelectorAll("main a").First(one => one.TextContent.Trim() == title).GetAttribute("href");
        var page = (await site.Get("/" + folder + link)).QuerySelector("main")!;
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("Risico's en leveranciers blijven achter", page.TextContent);
        Assert.NotNull(page.QuerySelector("p[lang=nl]"));
        Assert.Contains(invented, page.TextContent);
        var rows = page.QuerySelectorAll("#told-security-2023 tbody tr").ToList();
        Assert.Equal(6, rows.Count);
        var whole = Cells(rows[^1]);
        Assert.Equal([average, "+0" + average[1] + "4", "3", "5", "0", "0", "0", "8", "8"], whole[1..]);
        // Two departments at one level: then the average stands there and none of the numbers.
        Assert.Equal(["–", "–", "–", "–", "–", "8", "8"], Cells(rows[0])[3..]);
        Assert.Contains(notShown, page.TextContent);
        // Of information management nothing was released, nor is a department named.
        Assert.Single(page.QuerySelectorAll("table"));
        foreach (var name in new[] { "Algemene Zaken", "General Affairs", "FIN", "OCW" })
            Assert.DoesNotContain(name, string.Concat(rows.Select(row => row.TextContent)));
    }

    [Fact]
    public async Task It_is_taken_along_and_a_model_that_is_none_is_an_empty_page()
    {
        await using var site = await ReaderSite.Open(databases, Store.Sqlite);
        var empty = (await site.Get("/maturity.html?model=%3Cb%3E")).QuerySelector("main")!;
        Assert.Null(empty.QuerySelector("b"));
        Assert.NotNull(empty.QuerySelector(".empty"));
        var csv = (await site.Get("/maturity.html?format=csv")).Body!.TextContent;
        Assert.Contains("security,2023,all,2.2,0.4,3,5,0,0,0,8,8,2024-12-01,true", csv);
        Assert.Contains("security,2023,governance,2.1,0,,,,,,8,8,2024-12-01,true", csv);
    }

    [Fact]
    public async Task Before_anything_is_released_the_page_says_so()
    {
        await using var site = await ReaderSite.Open(databases, Store.Sqlite, filled: false);
        Assert.Contains("nog niets openbaar gemaakt", await site.Text("/maturity.html"));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task The_register_holds_until_a_text_is_changed(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var act = OfficeDatabases.BySystem with { At = ReaderSite.Now };
        await using var db = database.Open();
        var before = await ThreadsRegister.Read(db, TestContext.Current.CancellationToken);
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "BZK"));
        Assert.False(await before.Holds(db, TestContext.Current.CancellationToken));
        var after = await ThreadsRegister.Read(db, TestContext.Current.CancellationToken);
        Assert.True(await after.Holds(db, TestContext.Current.CancellationToken));
        var one = Assert.Single(after.All);
        Assert.Equal((MaturityModel.Security, 2023, true), (one.Model, one.Year, one.Invented));
    }
}
