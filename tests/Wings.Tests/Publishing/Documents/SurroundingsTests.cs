using Rekenschap.Publishing.Documents;
using Rekenschap.Wings.Tests.Publishing.Sending;

namespace Rekenschap.Wings.Tests.Publishing.Documents;

public sealed class SurroundingsTests
{
    static Surroundings Around(string text) => Assert.Single(OnPaper.Judged(text).Claims).Around;

    [Theory]
    [InlineData("Er is [1.450 m3](claim:gas_use) gebruikt.", "Er is ", " gebruikt.")]
    [InlineData("Het was koud. Er is [1.450 m3](claim:gas_use) gebruikt. Dat valt mee.", "Er is ", " gebruikt. ")]
    [InlineData("Op 1.5 na: *ruim* [**1.450** m3](claim:gas_use)!", "Op 1.5 na: ruim ", "!")]
    [InlineData("Zie art. 5: er is\n[1.450 m3](claim:gas_use)\ngebruikt", "Zie art. 5: er is ", " gebruikt")]
    [InlineData("Van {figure:gas_use} is [1.450 m3](claim:gas_use) alles.", "Van 1.451 m3 is ", " alles.")]
    public void A_claim_is_shown_in_its_sentence(string text, string before, string after) =>
        Assert.Equal(
            (before.Replace(" m3", "\u00a0m3", StringComparison.Ordinal), after.TrimEnd()),
            (Around(text).Before.Replace(" m3", "\u00a0m3", StringComparison.Ordinal), Around(text).After)
        );

    [Fact]
    public void Words_that_stand_alone_have_nothing_around_them() =>
        Assert.True(Around("# Gas\n\n[1.450 m3](claim:gas_use)").None);

    [Fact]
    public void A_claim_in_a_cell_is_shown_in_its_cell() =>
        Assert.Equal(
            ("was ", ""),
            (Around("| a | b |\n|---|---|\n| Links. | was [1.450 m3](claim:gas_use) |").Before, "")
        );
}
