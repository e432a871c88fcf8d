using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Site;

/// <summary>Questions in the address, answered from both databases by the engine of the prompt.</summary>
public sealed class QuestionTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<(HttpStatusCode Status, IDocument Page)> Get(AskedSite site, string address)
    {
        var answer = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (answer.StatusCode, new HtmlParser().ParseDocument(html));
    }

    static string Said(IParentNode page, string selector) =>
        string.Join('|', page.QuerySelectorAll(selector).Select(one => one.TextContent.Trim()));

    [Theory, MemberData(nameof(Both))]
    public async Task A_figure_answers_by_organisation_and_as_it_was_known(Store store)
    {
        await using var site = await AskedSite.Open(databases, store);
        var (status, by) = await Get(site, "/figures/fte.html?period=2023&by=organisation");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(12, by.QuerySelectorAll("#answer tbody tr").Length);

        var (_, before) = await Get(site, "/figures/gas_use?period=2023-03&known_at=2024-04-04");
        var (_, after) = await Get(site, "/figures/gas_use?period=2023-03");
        Assert.NotEqual(Said(before, "#answer td.number"), Said(after, "#answer td.number"));
        Assert.Contains("4 april 2024", Said(before, "#answer caption"));

        var (_, now) = await Get(site, "/en/figures/fte?period=2023&by=organisation&as=now");
        Assert.Contains("organisations of now", Said(now, "#answer caption"));
    }

    [Fact]
    public async Task What_was_known_on_a_day_stands_beside_what_is_known_now()
    {
        await using var site = await AskedSite.Open(databases, Store.Sqlite);
        var (status, page) = await Get(site, "/figures/gas_use?period=februari+2023&known_at=1+maart+2024");
        Assert.Equal(HttpStatusCode.OK, status);
        // The 1 behind the first is the mark of its note: it was estimated.
        Assert.Equal("9.465.2981|9.423.498|−41.800", Said(page, "#answer td.number"));
        Assert.Contains("Zoals bekend op 1 maart 2024", Said(page, "#answer thead th"));

        var (_, english) = await Get(site, "/en/figures/gas_saving_eu?period=winter+2022-2023&known_at=2024-04-04");
        Assert.Contains("Difference in percentage points", Said(english, "#answer thead th"));
        Assert.Contains("22.0", Said(english, "#answer td.number"));
    }

    [Fact]
    public async Task An_answer_is_taken_along_as_csv()
    {
        await using var site = await AskedSite.Open(databases, Store.Sqlite);
        var (_, page) = await Get(site, "/figures/gas_use?period=feb+2023&by=organisation&known_at=2024-03-01");
        var link = page.QuerySelectorAll("main a").Single(a => a.GetAttribute("href")!.Contains("format=csv"));
        var address = new Uri(new Uri(site.Client.BaseAddress!, "/figures/gas_use"), link.GetAttribute("href"));
        var answer = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n');
        Assert.Equal(
            "indicator,period,organisation,value,status,coverage,known_at,value_now,status_now,coverage_now,difference,reason",
            lines[0]
        );
        Assert.Contains(
            lines,
            line =>
                line.StartsWith("gas_use,2023-02,FIN,1332416,", StringComparison.Ordinal)
                && line.Contains(",1290616,", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(lines, line => line.Split(',')[^1].StartsWith('='));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_wrong_in_a_question_stands_at_its_field(Store store)
    {
        await using var site = await AskedSite.Open(databases, store);
        var (status, page) = await Get(
            site,
            "/figures/fte.html?period=onzin&by=kleur&known_at=gisteren&as=ooit&organisation=Finacien"
        );
        Assert.Equal(HttpStatusCode.BadRequest, status);
        foreach (var field in new[] { "period", "by", "known_at", "as", "organisation" })
            Assert.NotEqual("", Said(page, $"#{field}-error"));
        Assert.Equal("onzin", page.QuerySelector("#period")!.GetAttribute("value"));
        Assert.Equal("true", page.QuerySelector("#period")!.GetAttribute("aria-invalid"));
        Assert.Null(page.QuerySelector("#answer"));

        var (unknown, other) = await Get(site, "/figures/fte.html?perod=2023");
        Assert.Equal(HttpStatusCode.BadRequest, unknown);
        Assert.Contains("'period'", Said(other, ".notice"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Organisations_and_figures_are_compared_in_the_address(Store store)
    {
        await using var site = await AskedSite.Open(databases, store);
        var (status, page) = await Get(
            site,
            "/compare?figure=fte&figure=sickness_absence&organisation=FIN&organisation=JENV&from=2020&to=2023&as=now"
        );
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(2, page.QuerySelectorAll("#table-fte tbody tr").Length);
        Assert.Equal(5, page.QuerySelectorAll("#table-fte thead th").Length);
        Assert.NotNull(page.QuerySelector("#table-sickness_absence"));
        Assert.Equal(2, page.QuerySelectorAll("input[name=organisation][checked]").Length);

        var (wrong, told) = await Get(site, "/compare?figure=ftee&from=2023&to=2020");
        Assert.Equal(HttpStatusCode.BadRequest, wrong);
        Assert.Contains("'fte'", Said(told, "#figure-error"));
        Assert.NotEqual("", Said(told, "#to-error"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Search_finds_what_was_meant_in_both_languages(Store store)
    {
        await using var site = await AskedSite.Open(databases, store);
        var (status, nl) = await Get(site, "/search?q=ziekteverzium");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("figures/sickness_absence.html", nl.QuerySelector(".found a")!.GetAttribute("href"));
        var (_, en) = await Get(site, "/en/search?q=sicknes+abscence");
        Assert.Equal("figures/sickness_absence.html", LastParts(en.QuerySelector(".found a")!.GetAttribute("href")!));
        var (_, script) = await Get(site, "/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        Assert.DoesNotContain(script.QuerySelectorAll("main script"), one => !one.HasAttribute("src"));
        Assert.Equal("<script>alert(1)</script>", script.QuerySelector("#q")!.GetAttribute("value"));
    }

    static string LastParts(string link) => string.Join('/', link.Split('/')[^2..]);

    [Fact]
    public async Task A_question_that_would_take_long_is_refused_before_it_is_asked()
    {
        await using var site = await AskedSite.Open(databases, Store.Sqlite);
        var (status, page) = await Get(site, "/figures/fte?by=period,organisation&period=1900..2199");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotEqual("", Said(page, "#by-error"));
    }

    [Fact]
    public async Task Every_link_of_the_main_pages_leads_somewhere()
    {
        await using var site = await AskedSite.Open(databases, Store.Sqlite);
        string[] pages =
        [
            "",
            "en/",
            "themes",
            "figures",
            "organisations/FIN",
            "compare",
            "search",
            "about",
            "trust",
            "glossary",
            "en/figures/fte",
        ];
        foreach (var address in pages)
        {
            var root = new Uri(site.Client.BaseAddress!, address);
            var (status, page) = await Get(site, address);
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Single(page.QuerySelectorAll("h1"));
            foreach (var link in page.QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href")!).Distinct())
                if (!link.StartsWith('#') && !link.StartsWith("data/", StringComparison.Ordinal))
                {
                    using var head = new HttpRequestMessage(HttpMethod.Head, new Uri(root, link));
                    var there = await site.Client.SendAsync(head, TestContext.Current.CancellationToken);
                    Assert.True(there.IsSuccessStatusCode, $"{address}: {link} gives {there.StatusCode}");
                }
        }
    }
}
