namespace Rekenschap.Browser.Tests;

/// <summary>What a reader does with a document, by keyboard, on a phone, and without JavaScript.</summary>
public sealed class JourneyTests
{
    [Fact]
    public async Task A_reader_can_open_and_close_a_claim_in_every_way()
    {
        var folder = Directory.CreateTempSubdirectory("site");
        try
        {
            await SampleSite.Write(folder.FullName);
            var problems = await Browser.Run(
                "journeys.mjs",
                new Uri(folder.FullName + "/").AbsoluteUri,
                "documents/aanbiedingsbrief.html"
            );
            Assert.Equal(5, problems.Count);
            Assert.Equal(
                "",
                string.Join('\n', problems.SelectMany(journey => journey.Value.Select(p => $"{journey.Key}: {p}")))
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
