namespace Rekenschap.Browser.Tests;

/// <summary>
/// Every page, opened from the folder it was written to: no finding of axe in light and dark, nothing wider than a
/// window of 320 px or at 200%, no inline style or script, no dead link, no request to anybody else.
/// </summary>
public sealed class PageTests(SiteLook site)
{
    public static TheoryData<string> Routes => [.. SampleSite.Routes];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task A_page_is_accessible_and_fits_every_window(string route) =>
        Assert.Equal("", string.Join('\n', (await site.Problems)[route]));
}
