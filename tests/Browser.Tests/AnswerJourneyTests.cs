namespace Rekenschap.Browser.Tests;

/// <summary>Questions of parliament are taken in, answered, agreed to and made into a letter, each in a browser of his own.</summary>
public sealed class AnswerJourneyTests
{
    [Fact]
    public async Task Questions_of_parliament_become_a_letter_with_and_without_a_script()
    {
        await using var site = await WorkedDemonstration.Start();
        var problems = await Browser.Run("answer-journeys.mjs", site.Base);
        Assert.Equal(2, problems.Count);
        var all = string.Join('\n', problems.SelectMany(one => one.Value.Select(p => $"{one.Key}: {p}")));
        Assert.True(all is "", all);
    }
}
