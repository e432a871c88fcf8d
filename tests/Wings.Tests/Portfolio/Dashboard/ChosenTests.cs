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
}
