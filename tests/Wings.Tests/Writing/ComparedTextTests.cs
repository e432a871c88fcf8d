using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Publishing.Drafts.Versions;

namespace Rekenschap.Wings.Tests.Writing;

public sealed class ComparedTextTests
{
    [Fact]
    public void A_word_that_was_changed_is_told_within_its_line()
    {
        var place = Assert.Single(ComparedText.Of("Kop\n\nHet gas daalde licht.\n", "Kop\n\nHet gas daalde sterk.\n"));
        Assert.Equal(3, place.Line);
        Assert.Equal(
            [
                new(WordChange.Kept, "Het gas daalde "),
                new(WordChange.Removed, "licht"),
                new(WordChange.Added, "sterk"),
                new(WordChange.Kept, ".\n"),
            ],
            place.Words
        );
    }

    [Fact]
    public void Words_that_changed_one_beside_the_other_are_one_change()
    {
        var place = Assert.Single(
            ComparedText.Of("Aan vacatures geen gebrek, zo blijkt.", "Er zijn veel vacatures, zo blijkt.")
        );
        Assert.Equal(
            [
                new(WordChange.Removed, "Aan vacatures geen gebrek"),
                new(WordChange.Added, "Er zijn veel vacatures"),
                new(WordChange.Kept, ", zo blijkt."),
            ],
            place.Words
        );
    }

    [Fact]
    public void Equal_texts_differ_nowhere() => Assert.Empty(ComparedText.Of("a\nb", "a\nb"));

    [Fact]
    public void What_was_kept_and_added_is_the_newer_and_what_was_kept_and_removed_the_older()
    {
        Prop.ForAll<string?, string?>(Holds).QuickCheckThrowOnFailure();

        static bool Holds(string? a, string? b)
        {
            var (older, newer) = ((a ?? "") + "|", (b ?? "") + "|");
            var places = ComparedText.Of(older, newer);
            return places.Length == 0
                ? older == newer
                : newer.Contains(Join(places[0], WordChange.Removed), StringComparison.Ordinal)
                    && older.Contains(Join(places[0], WordChange.Added), StringComparison.Ordinal);
        }
    }

    static string Join(ComparedPlace place, WordChange without) =>
        string.Concat(place.Words.Where(one => one.Change != without).Select(one => one.Words));
}
