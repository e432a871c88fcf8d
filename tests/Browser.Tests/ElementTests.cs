using Rekenschap.Browser.Tests.Sample;

namespace Rekenschap.Browser.Tests;

/// <summary>What the one script adds to pages: values by arrow keys, sorting, filtering, searching; and that nothing needs it.</summary>
public sealed class ElementTests(SiteLook site)
{
    [Fact]
    public async Task Charts_tables_lists_and_search_work_by_keyboard_and_without_the_script()
    {
        var problems = await Browser.Run("elements.mjs", site.Base.AbsoluteUri, SampleChartPages.Path);
        Assert.Equal(11, problems.Count);
        Assert.Equal("", string.Join('\n', problems.SelectMany(one => one.Value.Select(p => $"{one.Key}: {p}"))));
    }
}
