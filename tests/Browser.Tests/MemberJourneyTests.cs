namespace Rekenschap.Browser.Tests;

/// <summary>A Member of Parliament asks which promises of a minister are late and what the letter said, and begins at the front page.</summary>
public sealed class MemberJourneyTests
{
    [Fact]
    public async Task From_the_front_page_to_what_the_letter_said_by_keyboard_and_without_JavaScript()
    {
        await using var site = await WorkedDemonstration.Start();
        var problems = await Browser.Run("member-journeys.mjs", site.Base);
        Assert.Equal(8, problems.Count);
        var all = string.Join('\n', problems.SelectMany(one => one.Value.Select(p => $"{one.Key}: {p}")));
        Assert.True(all is "", all);
    }
}
