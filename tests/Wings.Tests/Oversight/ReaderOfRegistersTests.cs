using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Oversight;

/// <summary>How a reader comes to the registers: by words, and from the page of an organisation. It is 1 December 2024.</summary>
public sealed class ReaderOfRegistersTests(TestDatabases databases)
{
    [Theory]
    [InlineData("/search.html?q=", "belofte", "promises.html")]
    [InlineData("/search.html?q=", "toezeggingen", "promises.html")]
    [InlineData("/search.html?q=", "onvolkomenheid", "findings.html")]
    [InlineData("/search.html?q=", "zwakke+plek", "findings.html")]
    [InlineData("/search.html?q=", "auditrapport", "reports.html")]
    [InlineData("/search.html?q=", "Algemene+Rekenkamer", "findings.html")]
    [InlineData("/search.html?q=", "Algemene+Rekenkamer", "reports.html")]
    [InlineData("/search.html?q=", "overzicht", "overview.html")]
    [InlineData("/search.html?q=", "volwassenheid", "maturity.html")]
    [InlineData("/en/search.html?q=", "maturity+level", "maturity.html")]
    [InlineData("/en/search.html?q=", "pledge", "promises.html")]
    [InlineData("/en/search.html?q=", "weakness", "findings.html")]
    [InlineData("/en/search.html?q=", "Court+of+Audit", "reports.html")]
    public async Task A_register_is_found_by_what_people_call_it(string page, string asked, string place)
    {
        await using var site = await ReaderSite.Open(databases, Store.Sqlite);
        var first = (await site.Get(page + asked))
            .QuerySelectorAll("#found ~ ol.found li a")
            .Take(5)
            .Select(one => one.GetAttribute("href")!.Replace("../en/", "", StringComparison.Ordinal));
        Assert.Contains(place, first);
    }

    [Theory]
    [InlineData(
        "/search.html?q=Economische+Zaken",
        "Economische Zaken (sinds 2024)",
        "Economische Zaken (tot en met 2010)"
    )]
    [InlineData("/en/search.html?q=Economic+Affairs", "Economic Affairs (since 2024)", "Economic Affairs (until 2010)")]
    public async Task Of_two_ministries_with_one_name_the_present_one_is_first_each_with_its_years(
        string asked,
        params string[] names
    )
    {
        await using var site = await ReaderSite.Open(databases, Store.Sqlite);
        Assert.Equal(
            names,
            (await site.Get(asked)).QuerySelectorAll("#found ~ ol.found li a").Take(2).Select(ReaderSite.Plain)
        );
    }

    [Theory]
    [InlineData("", "Toezeggingen aan de Kamer 2 toezeggingen, 0 te laat op 1 december 2024", "geen ingevoerd")]
    [InlineData("en/", "Promises to parliament 2 promises, 0 overdue on 1 December 2024", "none entered")]
    public async Task The_page_of_a_ministry_leads_to_its_promises_findings_and_reports(
        string folder,
        string promises,
        string none
    )
    {
        await using var site = await ReaderSite.Open(databases, Store.Sqlite);
        var page = await site.Get($"/{folder}organisations/FIN.html");
        var ways = page.QuerySelectorAll("#kept + ul li").ToList();
        Assert.Contains(ways, one => ReaderSite.Plain(one) == promises);
        foreach (var way in ways)
        {
            var link = way.QuerySelector("a")!.GetAttribute("href")!;
            Assert.Contains("=FIN", link, StringComparison.Ordinal);
            Assert.NotEmpty(await site.Text(new Uri(new($"http://x/{folder}organisations/"), link).PathAndQuery));
        }
        Assert.Equal(
            ["promises.html", "findings.html", "reports.html", "overview.html"],
            ways.Select(one => one.QuerySelector("a")!.GetAttribute("href")!.Split('?')[0].Split('/')[^1])
        );
        var empty = await site.Get($"/{folder}organisations/AZ.html");
        Assert.Contains(none, ReaderSite.Plain(empty.QuerySelector("#kept + ul")!));
        Assert.Null(
            (await site.Get($"/{folder}organisations/EZ-2010.html")).QuerySelector("#kept + ul a[href*='promises']")
        );
    }

    [Theory]
    [InlineData("/findings.html")]
    [InlineData("/overview.html")]
    [InlineData("/reports.html")]
    public async Task The_public_pages_name_the_court_and_not_an_auditor(string page)
    {
        await using var site = await ReaderSite.Open(databases, Store.Sqlite);
        var text = await site.Text(page);
        Assert.Contains("Algemene Rekenkamer", text);
        Assert.DoesNotContain("de auditor", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" AR ", text);
        Assert.DoesNotContain("Verteld", text);
    }

    [Fact]
    public async Task What_is_asked_first_stands_first_and_a_dash_is_explained_before_the_table()
    {
        await using var site = await ReaderSite.Open(databases, Store.Sqlite);
        var findings = await site.Get("/findings.html");
        Assert.Equal(
            ["Samen", "Opgelost", "Niet opgelost"],
            findings
                .QuerySelectorAll("#findings-years th[scope=col]")
                .Skip(1)
                .Take(3)
                .Select(one => one.TextContent.Trim())
        );
        var overview = await site.Get("/overview.html");
        Assert.Equal(
            ["Toezeggingen", "Niet gedaan", "Nog van eerder"],
            overview.QuerySelectorAll("#years-BZK th[scope=col]").Skip(1).Take(3).Select(one => one.TextContent.Trim())
        );
        foreach (var page in new[] { findings, overview })
        {
            var main = ReaderSite.Plain(page.QuerySelector("main")!);
            var table = ReaderSite.Plain(page.QuerySelector("main table")!);
            Assert.InRange(
                main.IndexOf("Een streep is geen nul", StringComparison.Ordinal),
                0,
                main.IndexOf(table, StringComparison.Ordinal)
            );
        }
    }
}
