using AngleSharp.Dom;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Portfolio.Dashboard;

/// <summary>What a reader chose stays chosen, and of it nothing is said that says nothing. It is 16 February 2024.</summary>
public sealed class ChosenTests(TestDatabases databases)
{
    [Theory]
    [InlineData("/portfolio.html?ministry=FIN&status=live", "en/portfolio.html?ministry=FIN&status=live")]
    [InlineData("/en/portfolio.html?find=een+%26+twee", "../portfolio.html?find=een%20%26%20twee")]
    [InlineData("/portfolio/advices.html?ministry=FIN", "../en/portfolio/advices.html?ministry=FIN")]
    [InlineData("/search?q=ict", "en/search.html?q=ict")]
    [InlineData("/portfolio.html", "en/portfolio.html")]
    public async Task Who_turns_to_the_other_language_keeps_what_was_chosen(string asked, string turned)
    {
        await using var site = await ServedDashboard.Start(databases);
        var page = await site.Open(asked);
        Assert.Equal(turned, page.QuerySelector(".languages a")!.GetAttribute("href"));
        Assert.Equal(turned, page.QuerySelector("link[hreflang]")!.GetAttribute("href"));
        var other = await site.Open("/" + turned.Replace("../", "", StringComparison.Ordinal));
        Assert.Equal(Found(page), Found(other));
    }

    static int Found(IDocument page) => page.QuerySelectorAll("#activities tbody tr, #advices tbody tr").Length;

    [Theory]
    [InlineData("/portfolio.html?status=finished", "247 afgerond en 0 geannuleerd")]
    [InlineData("/en/portfolio.html?status=cancelled", "0 finished and 18 cancelled")]
    public async Task Of_a_choice_in_which_nothing_is_live_only_that_is_told(string asked, string says)
    {
        await using var site = await ServedDashboard.Start(databases);
        var page = await site.Open(asked);
        var told = Assert.Single(page.QuerySelectorAll(".headlines li"));
        Assert.Equal("0", told.QuerySelector(".big")!.TextContent);
        Assert.Contains(says, told.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("bekend", told.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/portfolio.html?ministry=FIN&status=running&find=nergens", "U koos: ", "Financiën", "in uitvoering")]
    [InlineData("/en/portfolio.html?status=running&find=nergens", "You chose: ", "running", "0")]
    public async Task What_was_chosen_is_said_too_where_nothing_fits_it(
        string asked,
        string begins,
        params string[] says
    )
    {
        await using var site = await ServedDashboard.Start(databases);
        var page = await site.Open(asked);
        Assert.Empty(page.QuerySelectorAll("#activities tbody a"));
        var said = page.QuerySelector("#list")!.NextElementSibling!.TextContent;
        Assert.StartsWith(begins, said, StringComparison.Ordinal);
        Assert.All(says, word => Assert.Contains(word, said, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A reader who was asked for it had to look far down, and found only what is live.</summary>
    [Theory]
    [InlineData("/portfolio.html", "Vaakst genoemde reden", " activiteiten die zijn herijkt)")]
    [InlineData("/portfolio.html?ministry=VWS", "Vaakst genoemde reden", " activiteiten die zijn herijkt)")]
    [InlineData("/en/portfolio.html", "Most frequent reason", " activities that were recalibrated)")]
    public async Task Why_most_was_estimated_anew_is_told_of_what_was_chosen(string asked, string begins, string ends)
    {
        await using var site = await ServedDashboard.Start(databases);
        var said = (await site.Open(asked)).QuerySelector("#why-anew")!.TextContent;
        Assert.StartsWith(begins, said, StringComparison.Ordinal);
        Assert.Contains(ends, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_says_how_much_it_is_by()
    {
        await using var site = await ServedDashboard.Start(databases);
        var dearer = await site.Open("/portfolio.html?order=increase");
        Assert.Matches(@"\(\+€.*mln\., \+", Cell(dearer, 2));
        var later = await site.Open("/portfolio.html?order=delay");
        Assert.Matches(@"\(\+[0-9]+,[0-9].jaar\)", Cell(later, 3));
        var stopped = await site.Open("/portfolio.html?status=cancelled&order=ended");
        Assert.Contains("10\u00A0januari\u00A02023", Cell(stopped, 3), StringComparison.Ordinal);
        Assert.Contains(
            "uitgegeven: €",
            (await site.Open("/portfolio.html")).QuerySelector("#cancelled + ul")!.TextContent,
            StringComparison.Ordinal
        );
    }

    static string Cell(IDocument page, int at) => page.QuerySelector("#activities tbody tr")!.Children[at].TextContent;
}
