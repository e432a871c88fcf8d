using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Rekenschap.Host.Site;

namespace Rekenschap.Browser.Tests;

/// <summary>The same pages under the policy that forbids them everything but showing themselves.</summary>
public sealed class ServedSiteTests
{
    [Fact]
    public async Task No_served_page_breaks_the_content_policy()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapPublication(SampleSite.Publication(), SampleSite.Wings());
        await app.StartAsync(TestContext.Current.CancellationToken);
        var routes = new[]
        {
            "index.html",
            "documents/aanbiedingsbrief.html",
            "en/figures/gas_use.html",
            "deliveries.html",
        };
        var problems = await Browser.Run("check.mjs", [app.Urls.First() + "/", .. routes]);
        // Only these four were named, so links to the others are no finding here.
        var others = problems
            .SelectMany(page => page.Value)
            .Where(p => !p.StartsWith("link", StringComparison.Ordinal))
            .ToList();
        Assert.Empty(others);
    }
}
