namespace Rekenschap.Browser.Tests;

/// <summary>What a reader does with a document, by keyboard, on a phone, from a file, and without JavaScript.</summary>
public sealed class JourneyTests(SiteLook site)
{
    [Fact]
    public async Task A_reader_can_open_and_close_a_claim_in_every_way()
    {
        await using var served = await SampleSite.Serve();
        var problems = await Browser.Run(
            "journeys.mjs",
            served.Urls.First() + "/",
            site.Base.AbsoluteUri,
            "documents/aanbiedingsbrief.html"
        );
        Assert.Equal(8, problems.Count);
        Assert.Equal(
            "",
            string.Join('\n', problems.SelectMany(journey => journey.Value.Select(p => $"{journey.Key}: {p}")))
        );
    }
}
