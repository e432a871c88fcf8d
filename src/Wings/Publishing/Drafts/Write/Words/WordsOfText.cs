using System.Collections.Immutable;
using Markdig.Syntax;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Drafts.Write.Words;

/// <summary>A text with the words in it that bear a mark and those that should; all offsets are of <see cref="WrittenText.Plain"/>.</summary>
internal sealed record WordsOfText(
    WrittenText Text,
    ImmutableArray<MarkedWords> Marked,
    ImmutableArray<LooseWords> Loose
)
{
    /// <summary>The words of a line that somebody chose: loose ones first, then marked ones, then any that stand there.</summary>
    /// <param name="nth">Which of the equal ones on that line, from 1.</param>
    public ChosenWords? Find(int line, string words, int nth)
    {
        var marked = Marked.Where(one => one.Line == line && one.Words == words).ToList();
        var loose = Loose.Where(one => one.Line == line && one.Words == words && one.At is not null).ToList();
        if (nth <= loose.Count)
            return new(words, line, loose[nth - 1].At!.Value, null);
        if (nth <= loose.Count + marked.Count)
            return Of(marked[nth - 1 - loose.Count]);
        return OnLine(Text.Plain, line, words, nth - loose.Count - marked.Count) is { } at
            ? new(words, line, at, null)
            : null;
    }

    /// <summary>The words between two offsets: those of a mark where they lie in one.</summary>
    public ChosenWords At(Stretch chosen)
    {
        var inside = Marked.FirstOrDefault(one => one.Whole.Start <= chosen.Start && chosen.End <= one.Whole.End);
        var line = 1 + Text.Plain.AsSpan(0, chosen.Start).Count('\n');
        return inside is null ? new(Read(chosen.Of(Text.Plain)), line, chosen, null) : Of(inside);
    }

    /// <summary>As a reader sees them: without the signs of emphasis.</summary>
    static string Read(string written) =>
        Grammar.Parse(written.Trim()).Descendants<ParagraphBlock>().FirstOrDefault()?.Inline is { } inline
            ? Passage.PlainText(inline)
            : written.Trim();

    /// <summary>Which of the equal words on its line a piece is, as <see cref="Find"/> counts them.</summary>
    public int Nth(int line, string words, Stretch at)
    {
        var loose = Loose.Where(one => one.Line == line && one.Words == words && one.At is not null);
        var marked = Marked.Where(one => one.Line == line && one.Words == words);
        var places = loose.Select(one => one.At!.Value).Concat(marked.Select(one => one.Label));
        var all = places.ToImmutableArray();
        return all.IndexOf(at) is >= 0 and var found ? found + 1 : all.Length + NthOnLine(line, words, at);
    }

    int NthOnLine(int line, string words, Stretch at)
    {
        for (var nth = 1; OnLine(Text.Plain, line, words, nth) is { } found; nth++)
            if (found.Start >= at.Start)
                return nth;
        return 1;
    }

    static ChosenWords Of(MarkedWords one) => new(one.Words, one.Line, one.Label, one);

    internal static Stretch? OnLine(string text, int line, string words, int nth)
    {
        var start = 0;
        for (var i = 1; i < line; i++)
            if ((start = text.IndexOf('\n', start) + 1) == 0)
                return null;
        var end = text.IndexOf('\n', start);
        end = end < 0 ? text.Length : end;
        for (var at = start - 1; words.Length > 0; nth--)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
            if (at < 0 || at + words.Length > end)
                return null;
            if (nth == 1)
                return new(at, at + words.Length);
        }
        return null;
    }
}

/// <summary>Words that somebody chose to mark, or whose mark he changes.</summary>
/// <param name="At">The words as they were written, without their mark.</param>
/// <param name="Mark">Null where they bear none.</param>
internal sealed record ChosenWords(string Words, int Line, Stretch At, MarkedWords? Mark);
