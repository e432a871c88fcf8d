using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Reading;

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
                Mark(address, words ?? chosen.Words)
            )
            : Kept(
                all,
                Places(all.Text.Plain, chosen.At).Select(at => (at, $"[{words ?? at.Of(all.Text.Plain)}]({address})")),
                Mark(address, words ?? chosen.Words)
            );

    /// <summary>The words without their mark.</summary>
    public static Put? Off(WordsOfText all, MarkedWords mark) =>
        Kept(all, [(mark.Whole, mark.Label.Of(all.Text.Plain))], null);

    /// <summary>A figure that the system writes, instead of the words and their mark.</summary>
    /// <param name="target">As behind <c>figure:</c>.</param>
    public static Put? Figure(WordsOfText all, ChosenWords chosen, string target)
    {
        var written = "{figure:" + target + "}";
        return Kept(all, [(chosen.Mark?.Whole ?? chosen.At, written)], null);
    }

    /// <param name="mark">That is there afterwards; null where one goes.</param>
    static Put? Kept(WordsOfText all, IEnumerable<(Stretch At, string Instead)> tries, string? mark)
    {
        var before = Marks(all.Text.Plain);
        foreach (var (at, instead) in tries)
        {
            var plain = all.Text.Plain[..at.Start] + instead + all.Text.Plain[at.End..];
            var after = Marks(plain);
            if (after.Problems <= before.Problems && OnlyThis(before.Marks, after.Marks, mark))
                return new(at, instead, all.Text.With(at, instead));
        }
        return null;
    }

    /// <summary>Whether all marks but one are what they were, in their order.</summary>
    static bool OnlyThis(ImmutableArray<string> before, ImmutableArray<string> after, string? mark)
    {
        var first = before.AsSpan().CommonPrefixLength(after.AsSpan());
        var rest = Math.Min(before.Length, after.Length) - first;
        var last = 0;
        while (last < rest && before[^(last + 1)] == after[^(last + 1)])
            last++;
        var (gone, come) = (before.Length - first - last, after.Length - first - last);
        return gone <= 1
            && (
                mark is null ? come == 0
                : come == 0 ? after.Contains(mark)
                : come == 1 && after[first] == mark
            );
    }

    static (ImmutableArray<string> Marks, int Problems) Marks(string plain)
    {
        var read = ReadDocument.Read(plain, "", new(Language.Nl, default), new FolderProblems());
        var captions = read.Blocks.Select(one => one.Title).OfType<MarkdownDocument>();
        var links = captions.Prepend(read.Tree).SelectMany(one => one.Descendants<LinkInline>());
        return ([.. links.Select(one => Mark(one.Url, Passage.PlainText(one)))], read.Problems.Found.Count);
    }

    static string Mark(string? address, string words) => $"{address} {words}";

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
