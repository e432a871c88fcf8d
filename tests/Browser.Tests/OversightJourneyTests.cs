namespace Rekenschap.Browser.Tests;

/// <summary>What oversight follows, by each whose work it is, in a browser.</summary>
public sealed class OversightJourneyTests
{
    [Fact]
    public async Task A_finding_of_three_years_promises_a_notice_and_the_overview_of_the_year()
    {
        await using var site = await WorkedDemonstration.Start();
        var problems = await Browser.Run("oversight-journeys.mjs", site.Base);
        Assert.Equal(2, problems.Count);
        var all = string.Join('\n', problems.SelectMany(one => one.Value.Select(p => $"{one.Key}: {p}")));
        Assert.True(all is "", all);
    }
}
