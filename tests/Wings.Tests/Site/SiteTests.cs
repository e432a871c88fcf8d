using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Rekenschap.Browser.Tests;

namespace Rekenschap.Wings.Tests.Site;

public class SiteTests
{
    [Fact]
    public async Task The_same_publication_gives_the_same_bytes_in_any_culture()
    {
        var first = await Written("nl-NL");
        var second = await Written("ar-SA");
        Assert.Equal(first, second);
        Assert.Contains("documents/aanbiedingsbrief.html", first.Keys);
        Assert.Contains("en/index.html", first.Keys);
    }

    static async Task<SortedDictionary<string, string>> Written(string culture)
    {
        var folder = Directory.CreateTempSubdirectory("site");
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var paths = await SampleSite.Write(folder.FullName);
            return new(paths.ToDictionary(p => p, p => File.ReadAllText(Path.Combine(folder.FullName, p))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Every_page_says_that_its_figures_are_invented_and_shows_no_person()
    {
        foreach (var (path, html) in await Written("nl-NL"))
        {
            if (!path.EndsWith(".html", StringComparison.Ordinal))
                continue;
            Assert.Contains("rekenschap:invented", html);
            Assert.DoesNotContain("houder\"", html);
            Assert.DoesNotContain(">tweede<", html);
        }
    }

    [Fact]
    public async Task A_released_claim_says_in_the_text_that_it_deviates_with_the_computed_value()
    {
        var written = await Written("nl-NL");
        var page = new HtmlParser().ParseDocument(written["documents/aanbiedingsbrief.html"]);
        var note = page.QuerySelector("#claim-4")!.NextElementSibling!;
        Assert.Equal("(wijkt af van de cijfers: 5,6%)", note.TextContent);
        Assert.Contains("De definitie wijzigt", Panel(written["documents/aanbiedingsbrief/claim-4.html"]));
    }

    [Fact]
    public async Task A_claim_opens_to_its_figure_its_formula_and_the_cells_behind_it()
    {
        var written = await Written("nl-NL");
        var mark = new HtmlParser()
            .ParseDocument(written["documents/aanbiedingsbrief.html"])
            .QuerySelector("#claim-1")!;
        Assert.Equal("../documents/aanbiedingsbrief/claim-1.html", mark.GetAttribute("href"));
        var panel = Panel(written["documents/aanbiedingsbrief/claim-1.html"]);
        Assert.Contains("vanaf 21,5% tot 22,5%", panel);
        Assert.Contains("gemiddelde van", panel);
        Assert.Contains("deliveries/energie-2023/FIN.2.xlsx Energie!D15", panel);
        Assert.Contains("4.200.000", panel);
        Assert.Contains("documents/aanbiedingsbrief.html#claim-1", panel);
    }

    static string Panel(string html) => new HtmlParser().ParseDocument(html).QuerySelector(".claim-panel")!.TextContent;

    [Fact]
    public async Task A_server_shows_the_same_bytes_as_the_folder_and_says_when_nothing_changed()
    {
        await using var app = await SampleSite.Serve();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        var page = await client.GetAsync("/figures/gas_use.html", TestContext.Current.CancellationToken);
        Assert.Equal(
            (await Written("nl-NL"))["figures/gas_use.html"],
            await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
        Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());

        using var again = new HttpRequestMessage(HttpMethod.Get, "/figures/gas_use.html");
        again.Headers.IfNoneMatch.Add(page.Headers.ETag!);
        var unchanged = await client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Theory]
    [InlineData("/", null, HttpStatusCode.OK, "Jaarrapportage")]
    [InlineData("/en/", null, HttpStatusCode.OK, "Annual Report")]
    [InlineData("/nergens", null, HttpStatusCode.NotFound, "Deze pagina is er niet")]
    [InlineData("/en/nowhere/at/all", null, HttpStatusCode.NotFound, "There is no such page")]
    [InlineData("/nergens", "en-GB,en;q=0.8", HttpStatusCode.NotFound, "There is no such page")]
    [InlineData("/../appsettings.json", null, HttpStatusCode.NotFound, "Deze pagina is er niet")]
    public async Task An_address_answers_in_the_readers_language(
        string address,
        string? language,
        HttpStatusCode status,
        string says
    )
    {
        await using var app = await SampleSite.Serve();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        if (language is not null)
            client.DefaultRequestHeaders.Add("Accept-Language", language);
        var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(says, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nothing_can_be_posted_to_a_publication()
    {
        await using var app = await SampleSite.Serve();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        using var body = new StringContent("x", Encoding.UTF8);
        var answer = await client.PostAsync("/", body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }
}
