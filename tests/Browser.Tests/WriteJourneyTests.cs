namespace Rekenschap.Browser.Tests;

/// <summary>An editor links the statements of an untagged page to their figures, with and without scripts.</summary>
public sealed class WriteJourneyTests
{
    [Fact]
    public async Task A_page_of_untagged_prose_is_linked_to_its_figures_in_every_way_of_working()
    {
        await using var site = await WorkedDemonstration.Start();
        var problems = await Browser.Run("write-journeys.mjs", site.Base);
        Assert.Equal(3, problems.Count);
        var all = string.Join('\n', problems.SelectMany(one => one.Value.Select(p => $"{one.Key}: {p}")));
        Assert.True(all is "", all);
    }
}
