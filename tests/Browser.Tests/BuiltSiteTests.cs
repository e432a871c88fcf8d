namespace Rekenschap.Browser.Tests;

/// <summary>The same look at any site that was built: set REKENSCHAP_SITE to its folder.</summary>
public sealed class BuiltSiteTests
{
    [Fact]
    public async Task A_built_edition_is_accessible_and_fits_every_window()
    {
        var folder = Environment.GetEnvironmentVariable("REKENSCHAP_SITE");
        Assert.SkipWhen(folder is null, "REKENSCHAP_SITE names no built site");
        var root = Path.GetFullPath(folder!) + "/";
        var routes = Directory
            .EnumerateFiles(root, "*.html", SearchOption.AllDirectories)
            .Select(file => new Uri(root).MakeRelativeUri(new Uri(file)).ToString())
            .Order(StringComparer.Ordinal)
            .ToArray();
        Assert.NotEmpty(routes);
        var problems = await Browser.Run("check.mjs", [new Uri(root).AbsoluteUri, .. routes]);
        Assert.Equal("", string.Join('\n', problems.SelectMany(page => page.Value.Select(p => $"{page.Key}: {p}"))));
    }
}
