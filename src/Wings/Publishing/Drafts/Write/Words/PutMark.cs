using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Drafts.Write.Words;

/// <summary>A change of one piece of a text, and the text that comes of it.</summary>
internal sealed record Put(Stretch Piece, string Instead, string Text);

/// <summary>
/// Marks words, changes their mark or takes it away, and changes nothing else: what comes of it is read again, and every
/// other mark must be what it was. Null where that cannot be: within another link, in code, in the title.
/// </summary>
internal static class PutMark
{
    const string Around = "*_`~";

    /// <param name="address">As between the round brackets of a link: <c>claim:gas?period=2023</c>.</param>
    /// <param name="words">Other words in their place; null leaves them.</param>
    public static Put? On(WordsOfText all, ChosenWords chosen, string address, string? words = null) =>
        chosen.Mark is { } mark
            ? Kept(
                all,
                [(mark.Whole, $"[{words ?? mark.Label.Of(all.Text.Plain)}]({address})")],
                new(Others: 1, address, words is null)
            )
            : Kept(
                all,
                Places(all.Text.Plain, chosen.At).Select(at => (at, $"[{words ?? at.Of(all.Text.Plain)}]({address})")),
                new(Others: 0, address, words is null)
            );

    /// <summary>The words without their mark.</summary>
    public static Put? Off(WordsOfText all, MarkedWords mark) =>
        Kept(all, [(mark.Whole, mark.Label.Of(all.Text.Plain))], new(Others: 1, null, true));

    /// <summary>A figure that the system writes, instead of the words and their mark.</summary>
    /// <param name="target">As behind <c>figure:</c>.</param>
    public static Put? Figure(WordsOfText all, ChosenWords chosen, string target) =>
        Kept(
            all,
            [(chosen.Mark?.Whole ?? chosen.At, "{figure:" + target + "}")],
            new(chosen.Mark is null ? 0 : 1, null, false)
        );

    static Put? Kept(WordsOfText all, IEnumerable<(Stretch At, string Instead)> tries, Expected expected)
    {
        var before = SeenText.Of(all.Text.Plain);
        foreach (var (at, instead) in tries)
            if (expected.Is(before, SeenText.Of(all.Text.Plain[..at.Start] + instead + all.Text.Plain[at.End..])))
                return new(at, instead, all.Text.With(at, instead));
        return null;
    }

    /// <summary>What may become another.</summary>
    /// <param name="Others">How many marks that were there may go: the one that is changed.</param>
    /// <param name="Address">Of the mark that is there afterwards; null for none.</param>
    /// <param name="SameWords">Whether a reader must see the same words as before.</param>
    readonly record struct Expected(int Others, string? Address, bool SameWords)
    {
        public bool Is(SeenText before, SeenText after)
        {
            var first = before.Marks.AsSpan().CommonPrefixLength(after.Marks.AsSpan());
            var rest = Math.Min(before.Marks.Length, after.Marks.Length) - first;
            var last = 0;
            while (last < rest && before.Marks[^(last + 1)] == after.Marks[^(last + 1)])
                last++;
            var (gone, come) = (before.Marks.Length - first - last, after.Marks.Length - first - last);
            return after.Problems <= before.Problems
                && (!SameWords || after.Words == before.Words)
                && gone <= Others
                && come - gone == (Address is null ? 0 : 1) - Others
                && (come == 0 || come == 1 && after.Marks[first].Address == Address);
        }
    }

    /// <summary>The words, and the words with the signs of emphasis that stand against them: half of a pair may not stay behind.</summary>
    static IEnumerable<Stretch> Places(string text, Stretch at)
    {
        var (start, end) = (at.Start, at.End);
        while (start > 0 && Around.Contains(text[start - 1], StringComparison.Ordinal))
            start--;
        while (end < text.Length && Around.Contains(text[end], StringComparison.Ordinal))
            end++;
        return new[] { at, new(start, end), new(start, at.End), new(at.Start, end) }.Distinct();
    }
}
