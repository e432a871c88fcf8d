using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Publishing.Drafts.Versions;

namespace Rekenschap.Wings.Tests.Writing;

public sealed class MergeTests
{
    const string Before = "Een.\n\nTwee.\n\nDrie.\n";

    [Fact]
    public void Two_who_changed_other_sentences_both_find_theirs_back()
    {
        var merged = MergeTexts.Of(Before, Before.Replace("Een", "Eén"), Before.Replace("Drie", "Drieën"));
        Assert.Equal(new("Eén.\n\nTwee.\n\nDrieën.\n", 0), merged);
    }

    [Fact]
    public void Where_both_changed_the_same_sentence_both_stand_there_between_marks_that_no_document_may_hold()
    {
        var merged = MergeTexts.Of(Before, Before.Replace("Twee", "Tweemaal"), Before.Replace("Twee", "Dubbel"));
        Assert.Equal(1, merged.Clashes);
        Assert.Equal(
            $"Een.\n\n{MergeTexts.OthersMark}\nTweemaal.\n{MergeTexts.OwnMark}\nDubbel.\n{MergeTexts.EndMark}\n\nDrie.\n",
            merged.Text
        );
    }

    [Fact]
    public void The_same_change_by_both_is_no_clash() =>
        Assert.Equal(
            new("Een.\n\nZes.\n\nDrie.\n", 0),
            MergeTexts.Of(Before, Before.Replace("Twee", "Zes"), Before.Replace("Twee", "Zes"))
        );

    [Fact]
    public void What_one_removed_and_the_other_left_alone_is_removed() =>
        Assert.Equal(new("Een.\n\nDrie.\n", 0), MergeTexts.Of(Before, Before, Before.Replace("Twee.\n\n", "")));

    [Fact]
    public void A_last_line_without_an_end_keeps_none() =>
        Assert.Equal("a\nB", MergeTexts.Of("a\nb", "a\nB", "a\nb").Text);

    [Fact]
    public void Who_changed_nothing_gets_what_the_other_made()
    {
        Prop.ForAll<byte[], byte[]>(Holds).QuickCheckThrowOnFailure();

        static bool Holds(byte[] a, byte[] b)
        {
            var (before, other) = (Text(a), Text(b));
            return MergeTexts.Of(before, other, before) == new MergedText(other, 0)
                && MergeTexts.Of(before, before, other) == new MergedText(other, 0);
        }
    }

    [Fact]
    public void No_line_of_either_is_lost()
    {
        Prop.ForAll<byte[], byte[], byte[]>(Holds).QuickCheckThrowOnFailure();

        static bool Holds(byte[] a, byte[] b, byte[] c)
        {
            var (before, theirs, mine) = (Text(a), Text(b), Text(c));
            var kept = TextParts.Lines(before).ToHashSet(StringComparer.Ordinal);
            var merged = TextParts.Lines(MergeTexts.Of(before, theirs, mine).Text);
            return TextParts
                .Lines(theirs)
                .Concat(TextParts.Lines(mine))
                .Where(line => !kept.Contains(line))
                .All(merged.Contains);
        }
    }

    static string Text(byte[]? bytes) => string.Concat((bytes ?? []).Select(one => (char)('a' + (one % 6)) + "\n"));
}
