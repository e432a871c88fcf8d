namespace Rekenschap.Browser.Tests;

/// <summary>The same pages under the policy that forbids them everything but showing themselves.</summary>
public sealed class ServedSiteTests
{
    [Fact]
    public async Task No_served_page_breaks_the_content_policy()
    {
        await using var app = await SampleSite.Serve();
        var routes = new[]
        {
            "index.html",
            "documents/aanbiedingsbrief.html",
            "documents/aanbiedingsbrief/claim-1.html",
            "en/figures/gas_use.html",
            "deliveries.html",
        };
        var problems = await Browser.Run("check.mjs", [app.Urls.First() + "/", .. routes]);
        // Only these were named, so links to the others are no finding here.
        var others = problems
            .SelectMany(page => page.Value)
            .Where(p => !p.StartsWith("link", StringComparison.Ordinal))
            .ToList();
        Assert.Empty(others);
    }
}
