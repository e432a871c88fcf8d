using Rekenschap.Publishing.Drafts.Packages;

namespace Rekenschap.Wings.Tests.Drafts;

/// <summary>What becomes public is held against the figures of that day, unless it names another moment.</summary>
public sealed class PinnedTextTests
{
    static readonly DateOnly Day = new(2024, 5, 15);

    [Theory]
    [InlineData("---\ntitle: A\n---\nText\n", "---\ntitle: A\nknown_at: 2024-05-15\n---\nText\n")]
    [InlineData("\uFEFF---\r\ntitle: A\r\n...\r\nText", "\uFEFF---\r\ntitle: A\r\nknown_at: 2024-05-15\r\n...\r\nText")]
    public void A_text_that_names_no_moment_gets_the_day_and_keeps_every_other_byte(string text, string pinned) =>
        Assert.Equal(pinned, PinnedText.Of(text, Day));

    [Theory]
    [InlineData("---\ntitle: A\nknown_at: 2024-02-01\n---\nText\n")]
    [InlineData("---\ntitle: A\nknown_at: latest\n---\nText\n")]
    [InlineData("---\n{ title: A }\n---\nText\n")]
    [InlineData("---\ntitle: A\nText\n")]
    [InlineData("Text\n")]
    [InlineData("")]
    public void A_text_that_names_its_moment_or_has_no_head_stays_as_it_is(string text) =>
        Assert.Equal(text, PinnedText.Of(text, Day));
}
