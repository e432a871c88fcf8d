using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Portfolio.Dashboard;

/// <summary>A Member of Parliament asks which projects of a ministry were recalibrated more than twice, and why.</summary>
public sealed class DashboardPagesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task It_opens_with_number_costs_duration_and_advices_of_what_is_live(Store store)
    {
        await using var site = await ServedDashboard.Start(databases, store);
        var page = await site.Open("/portfolio.html");
        Assert.Equal(["125", "€\u00A06,14\u00A0miljard", "5,3 jaar", "45"], Headlines(page));
        var says = page.QuerySelectorAll(".headlines .quiet").Select(one => one.TextContent).ToList();
        Assert.Equal("121 in uitvoering en 4 in heroriëntatie; 247 zijn afgerond en 18 geannuleerd", says[0]);
        Assert.Equal("bij de start €\u00A05,17\u00A0miljard (+18,8%)", says[1]);
        Assert.Contains("verzonnen", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "16\u00A0februari\u00A02024",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        var english = await site.Open("/en/portfolio.html");
        Assert.Equal(["125", "€6.14\u00A0billion", "5.3 years", "45"], Headlines(english));
    }

    static IEnumerable<string> Headlines(IDocument page) =>
        page.QuerySelectorAll(".headlines .big").Select(one => one.TextContent);

    [Theory]
    [InlineData("", "keer: ")]
    [InlineData("en/", "times: ")]
    public async Task The_front_page_leads_to_what_was_recalibrated_more_than_twice_and_why(string folder, string times)
    {
        await using var site = await ServedDashboard.Start(databases);
        var home = await site.Open("/" + folder);
        var way = home.QuerySelectorAll("#recalibrated ~ ul")[0].QuerySelector("a")!;
        var listed = await site.Open("/" + folder + way.GetAttribute("href"));
        var rows = listed.QuerySelectorAll("#activities tbody tr");
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(Count(row.QuerySelector("td")!.TextContent, times) > 2));
        Assert.Equal(rows.Length, Lines(way.Closest("li")!.TextContent));
        var one = await site.Open("/" + folder + rows[0].QuerySelector("a")!.GetAttribute("href"));
        var recalibrations = one.QuerySelectorAll("#story tbody tr")
            .Where(row => row.Children[1].TextContent is "Herijking" or "Recalibration")
            .ToList();
        Assert.Equal(Count(rows[0].QuerySelector("td")!.TextContent, times), recalibrations.Count);
        Assert.All(recalibrations, row => Assert.True(row.Children[2].TextContent.Trim().Length > 10));
    }

    static int Count(string cell, string times) => Number(cell[..cell.IndexOf(' ' + times, StringComparison.Ordinal)]);

    static int Lines(string way) => Number(string.Concat(way.SkipWhile(c => !char.IsDigit(c)).TakeWhile(char.IsDigit)));

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [Fact]
    public async Task What_is_asked_stands_in_the_address_and_what_is_nothing_leaves_none()
    {
        await using var site = await ServedDashboard.Start(databases);
        var paused = await site.Open("/portfolio.html?status=reorientation");
        Assert.Equal(4, paused.QuerySelectorAll("#activities tbody tr").Length);
        var live = await site.Open("/portfolio.html?status=live");
        Assert.Equal("125", Headlines(live).First());
        Assert.Equal(50, live.QuerySelectorAll("#activities tbody tr").Length);
        var last = await site.Open("/portfolio.html?status=live&from=100");
        Assert.Equal(25, last.QuerySelectorAll("#activities tbody tr").Length);
        foreach (var asked in new[] { "status=gestopt", "ministry=XYZ", "recalibrated=vaak", "subject=%3Cb%3E" })
        {
            var none = await site.Open("/portfolio.html?" + asked);
            Assert.Empty(none.QuerySelectorAll("#activities tbody tr"));
            Assert.Empty(Headlines(none));
            Assert.Contains("Geen activiteit past hierbij", none.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_overdue_and_what_has_an_advice_is_asked_in_the_address()
    {
        await using var site = await ServedDashboard.Start(databases);
        var advised = await site.Open("/portfolio.html?advice=yes&status=live");
        Assert.Equal(45, advised.QuerySelectorAll("#activities tbody tr").Length);
        Assert.Contains("met een advies (45)", advised.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var late = await site.Open("/portfolio.html?overdue=yes");
        var count = Number(Headlines(late).First());
        Assert.InRange(count, 1, 124);
        Assert.Contains($"te laat ({count})", late.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var one = await site.Open("/" + late.QuerySelector("#activities tbody a")!.GetAttribute("href"));
        Assert.Contains("Rapportage te laat", one.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("en/")]
    public async Task The_dearest_against_its_start_comes_first_and_a_word_is_found_among_all(string folder)
    {
        await using var site = await ServedDashboard.Start(databases);
        var page = await site.Open($"/{folder}portfolio.html?status=live&order=growth");
        var rises = page.QuerySelectorAll("#activities tbody tr td:nth-child(3)")
            .Select(one => Regex.Match(one.TextContent, "[+]([0-9]+)").Groups[1].Value)
            .Select(Number)
            .ToList();
        Assert.Equal(50, rises.Count);
        Assert.Equal(rises.OrderDescending(), rises);
        var last = (await site.Open($"/{folder}portfolio.html?status=live&order=growth&from=100"))
            .QuerySelector("#activities tbody a")!
            .TextContent;
        var form = page.QuerySelector("form.search")!;
        var kept = form.QuerySelectorAll("input[type=hidden]").Select(one => $"{one.Id}{one.GetAttribute("name")}");
        Assert.Equal(["status", "order"], kept);
        var found = await site.Open($"/{folder}portfolio.html?find={Uri.EscapeDataString(last.ToUpperInvariant())}");
        Assert.Contains(last, found.QuerySelectorAll("#activities tbody a").Select(one => one.TextContent));
        Assert.Equal(last.ToUpperInvariant(), found.QuerySelector("#find")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_report_that_is_overdue_longest_comes_first_with_its_day()
    {
        await using var site = await ServedDashboard.Start(databases);
        var page = await site.Open("/portfolio.html?overdue=yes&order=report");
        var days = page.QuerySelectorAll("#activities tbody tr td:last-child").ToList();
        Assert.NotEmpty(days);
        Assert.All(days, one => Assert.StartsWith("te laat: moest er op", one.TextContent, StringComparison.Ordinal));
        var sorted = days.Select(one => one.GetAttribute("data-sort")!).ToList();
        Assert.Equal(sorted.Order(StringComparer.Ordinal), sorted);
    }

    /// <summary>The demonstration knows nothing after January 2024; two years later the page must not say that nothing happened.</summary>
    [Fact]
    public async Task Years_of_which_nobody_reported_are_not_drawn_and_the_page_says_until_when_it_knows()
    {
        await using var site = await ServedDashboard.Start(databases, on: new(2026, 2, 16));
        var page = await site.Open("/portfolio.html");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Stand op 16\u00A0februari\u00A02026.", text, StringComparison.Ordinal);
        Assert.Matches("rapporteerden is van [0-9]+\u00A0[a-z]+\u00A02023; van daarna is niets bekend", text);
        var years = page.QuerySelectorAll("#movements-table th").Select(one => one.TextContent.Trim()).ToList();
        Assert.Contains("2023", years);
        Assert.DoesNotContain("2024", years);
    }

    [Fact]
    public async Task Of_what_is_over_the_page_says_since_when_and_what_was_spent()
    {
        await using var site = await ServedDashboard.Start(databases);
        var cancelled = await site.Open("/portfolio.html?status=cancelled");
        var one = await site.Open("/" + cancelled.QuerySelector("#activities tbody a")!.GetAttribute("href"));
        Assert.Matches(
            "Geannuleerd op .*; € .* uitgegeven",
            one.QuerySelector(".lead")!.TextContent.Replace('\u00A0', ' ')
        );
        var row = cancelled.QuerySelector("#activities tbody tr")!;
        Assert.Contains("uitgegeven: €", row.Children[2].TextContent, StringComparison.Ordinal);
        Assert.Contains("gestopt op", row.Children[3].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_picture_has_its_table_and_the_statuses_add_up()
    {
        await using var site = await ServedDashboard.Start(databases);
        var page = await site.Open("/portfolio.html");
        var pictures = page.QuerySelectorAll("figure.chart");
        Assert.Equal(8, pictures.Length);
        Assert.All(pictures, one => Assert.NotEmpty(one.QuerySelectorAll("details table tbody tr")));
        var statuses = page.QuerySelectorAll("#statuses-table tbody td").Select(one => Number(one.TextContent));
        Assert.Equal(390, statuses.Sum());
        var ends = page.QuerySelectorAll("#ends-table tbody td").Select(one => Number(one.TextContent));
        Assert.Equal(125, ends.Sum());
    }

    [Fact]
    public async Task The_selection_is_taken_along_as_CSV_ODS_and_JSON()
    {
        await using var site = await ServedDashboard.Start(databases);
        var csv = Encoding.UTF8.GetString(await site.File("/portfolio.html?status=live&format=csv")).Trim('\uFEFF');
        var lines = csv.TrimEnd().Split('\n');
        Assert.StartsWith(
            "Nummer,Ministerie,Ministerie (naam),ICT-activiteit,Status,",
            lines[0],
            StringComparison.Ordinal
        );
        Assert.Equal(126, lines.Length);
        using var json = JsonDocument.Parse(await site.File("/portfolio.html?status=cancelled&format=json"));
        var all = json.RootElement.GetProperty("activiteiten").EnumerateArray().ToList();
        Assert.Equal(18, all.Count);
        Assert.All(all, one => Assert.Equal("Geannuleerd", one.GetProperty("Status").GetString()));
        Assert.All(all, one => Assert.True(one.GetProperty("verzonnen").GetBoolean()));
        using var ods = new ZipArchive(new MemoryStream(await site.File("/portfolio.html?format=ods")));
        Assert.NotNull(ods.GetEntry("content.xml"));
        Assert.Contains(
            "<html",
            Encoding.UTF8.GetString(await site.File("/portfolio.html?format=exe")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_activity_is_found_by_its_name()
    {
        await using var site = await ServedDashboard.Start(databases);
        var first = (await site.Open("/portfolio.html")).QuerySelector("#activities tbody a")!;
        var found = await site.Open("/search.html?q=" + Uri.EscapeDataString(first.TextContent));
        Assert.Contains(first.GetAttribute("href")!, found.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Niet te vergelijken.")]
    [InlineData("en/", "Not comparable.")]
    public async Task What_an_indicator_meant_before_stands_beside_what_it_means_now(string folder, string broken)
    {
        await using var site = await ServedDashboard.Start(databases);
        var link = (await site.Open($"/{folder}portfolio.html")).QuerySelector("a[href$='definitions.html']")!;
        var page = await site.Open($"/{folder}{link.GetAttribute("href")}");
        Assert.Equal(5, page.QuerySelectorAll("main h2").Length);
        var kinds = page.QuerySelectorAll("#table-costs_by_kind tbody tr");
        Assert.Equal(2, kinds.Length);
        Assert.Contains(broken, kinds[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("break", kinds[1].ClassList);
        Assert.Equal(3, page.QuerySelectorAll("#table-advice tbody tr").Length);
    }

    [Fact]
    public async Task Ministries_stand_side_by_side_and_what_is_chosen_stands_above_the_list()
    {
        await using var site = await ServedDashboard.Start(databases);
        var page = await site.Open("/portfolio.html");
        var rows = page.QuerySelectorAll("#ministries tbody tr").ToList();
        Assert.Equal("125", rows[^1].Children[1].TextContent);
        Assert.Equal(125, rows[..^1].Sum(row => Number(row.Children[1].TextContent)));
        Assert.True(page.QuerySelector("#activities")!.HasAttribute("plain"));
        var chosen = await site.Open("/portfolio.html?ministry=FIN&recalibrated=3");
        Assert.Null(chosen.QuerySelector("#ministries"));
        Assert.Matches(
            "U koos: Financiën \\([0-9]+\\), vaker dan twee keer \\([0-9]+\\)",
            chosen.QuerySelector("#list + p")!.TextContent
        );
        Assert.False(chosen.QuerySelector("#activities")!.HasAttribute("plain"));
    }

    [Fact]
    public async Task A_running_activity_whose_end_is_over_is_marked()
    {
        await using var site = await ServedDashboard.Start(databases, on: new(2026, 11, 23));
        var running = await site.Open("/portfolio.html?status=running");
        var marked = running
            .QuerySelectorAll("#activities tbody tr")
            .First(row => row.Children[3].TextContent.Contains("die dag is voorbij", StringComparison.Ordinal));
        var one = await site.Open("/" + marked.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("(die dag is voorbij)", one.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        var finished = await site.Open("/portfolio.html?status=finished");
        Assert.DoesNotContain(
            "die dag is voorbij",
            finished.QuerySelector("#activities")!.TextContent,
            StringComparison.Ordinal
        );
    }

    /// <summary>Years at equal distances: a report after two months is no step like one after nine.</summary>
    [Fact]
    public async Task The_picture_of_an_activity_has_a_point_for_each_year()
    {
        await using var site = await ServedDashboard.Start(databases);
        var list = await site.Open("/portfolio.html?status=finished");
        var one = await site.Open("/" + list.QuerySelector("#activities tbody a")!.GetAttribute("href"));
        var years = one.QuerySelectorAll("#estimates-table thead th")
            .Skip(1)
            .Select(th => Number(th.TextContent))
            .ToList();
        Assert.True(years.Count > 1);
        Assert.Equal(Enumerable.Range(years[0], years.Count), years);
    }
}
