using Rekenschap.Publishing.Drafts.Chapters;

namespace Rekenschap.Wings.Tests.Writing;

public sealed class ChapterTextTests
{
    const string Text =
        "---\ntitle: Brief\n---\nGeachte voorzitter,\n\n## Personeel\n\nEen.\n\n### Verzuim\n\nTwee.\n\n## Gas\n\nDrie.\n";

    [Fact]
    public void A_chapter_runs_from_its_heading_to_the_next_of_that_rank()
    {
        var chapters = ChapterText.Of(Text);
        Assert.Equal(["", "Personeel", "Gas"], chapters.Select(one => one.Title));
        Assert.Equal([4, 6, 14], chapters.Select(one => one.Line));
    }

    [Fact]
    public void Only_the_chapter_whose_text_changed_is_another_one()
    {
        var (before, after) = (ChapterText.Of(Text), ChapterText.Of(Text.Replace("Twee", "Twee keer")));
        Assert.Equal([true, false, true], before.Zip(after).Select(pair => pair.First.Hash == pair.Second.Hash));
    }

    [Fact]
    public void Two_chapters_with_one_name_are_told_apart() =>
        Assert.Equal(["Gas", "Gas (2)"], ChapterText.Of("## Gas\n\n## Gas\n").Select(one => one.Key));

    [Fact]
    public void A_heading_in_an_example_is_none() =>
        Assert.Equal([""], ChapterText.Of("```\n## Gas\n```\n").Select(one => one.Title));

    [Fact]
    public void A_document_without_text_has_no_chapters() => Assert.Empty(ChapterText.Of("---\ntitle: x\n---\n\n"));
}
