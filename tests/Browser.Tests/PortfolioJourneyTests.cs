namespace Rekenschap.Browser.Tests;

/// <summary>A large ICT activity from its start to its delivery, and in the annex of its year, by three roles and in a browser.</summary>
public sealed class PortfolioJourneyTests
{
    [Fact]
    public async Task An_activity_is_recalibrated_twice_advised_reoriented_delivered_and_stands_in_the_annex()
    {
        await using var site = await WorkedDemonstration.Start();
        var problems = await Browser.Run("portfolio-journeys.mjs", site.Base);
        Assert.Equal(2, problems.Count);
        var all = string.Join('\n', problems.SelectMany(one => one.Value.Select(p => $"{one.Key}: {p}")));
        Assert.True(all is "", all);
    }
}
