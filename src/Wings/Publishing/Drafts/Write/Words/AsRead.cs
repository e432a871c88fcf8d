using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Drafts.Write.Words;

/// <summary>A paragraph, heading, item or row of a text as it reads.</summary>
/// <param name="Line">On which it begins in the file.</param>
internal sealed record ReadBlock(bool IsHeading, ImmutableArray<ReadPiece> Pieces, int Line);

/// <summary>Words of a block.</summary>
/// <param name="Mark">The mark that they bear; null where they bear none.</param>
/// <param name="Loose">The statement without a figure that they are of; null where they are of none.</param>
internal sealed record ReadPiece(string Text, MarkedWords? Mark = null, LooseWords? Loose = null);

/// <summary>A text as its reader sees it, without a sign of Markdown, cut where words are marked or should be.</summary>
internal sealed class AsRead
{
    readonly JudgedDocument judged;
    readonly WordsOfText words;
    readonly FrozenDictionary<int, MarkedWords> marks;
    readonly ImmutableArray<LooseWords> loose;
    readonly int body;

    AsRead(JudgedDocument judged, WordsOfText words)
    {
        (this.judged, this.words) = (judged, words);
        body = words.Text.Plain.Length - SplitText.Of(judged.Text).Body.Length;
        loose = [.. words.Loose.Where(one => one.At is not null).OrderBy(one => one.At!.Value.Start)];
        marks = words.Marked.GroupBy(one => one.Whole.Start).ToFrozenDictionary(one => one.Key, one => one.First());
    }

    public static ImmutableArray<ReadBlock> Of(JudgedDocument judged, WordsOfText words) =>
        [.. new AsRead(judged, words).Blocks(judged.Source.Tree).Where(one => !one.Pieces.IsEmpty)];

    IEnumerable<ReadBlock> Blocks(ContainerBlock container)
    {
        foreach (var block in container)
            if (block is TableRow row)
                yield return new(row.IsHeader, [.. Cells(row)], LineOf(row));
            else if (block is LeafBlock { Inline: { } inline } leaf)
                yield return new(leaf is HeadingBlock, [.. Pieces(inline)], LineOf(leaf));
            else if (block is ContainerBlock inner)
                foreach (var one in Blocks(inner))
                    yield return one;
    }

    int LineOf(Block block) => 1 + words.Text.Plain.AsSpan(0, body).Count('\n') + block.Line;

    IEnumerable<ReadPiece> Cells(TableRow row) =>
        row.Descendants<LeafBlock>()
            .Select(one => one.Inline)
            .OfType<ContainerInline>()
            .SelectMany((inline, i) => i == 0 ? Pieces(inline) : Pieces(inline).Prepend(new(" | ")));

    IEnumerable<ReadPiece> Pieces(ContainerInline container) => container.SelectMany(Pieces);

    IEnumerable<ReadPiece> Pieces(Inline inline) =>
        inline switch
        {
            LinkInline link when marks.GetValueOrDefault(body + link.Span.Start) is { } mark =>
            [
                new(mark.Words, Mark: mark),
            ],
            FigureInline figure => [new(judged.Source.Printed.GetValueOrDefault(figure, ""))],
            FootnoteLink => [],
            ContainerInline inner => Pieces(inner),
            LiteralInline literal => Cut(literal),
            _ => [new(Passage.Words(inline))],
        };

    /// <summary>Offsets are those of the source, which a literal was written in letter for letter.</summary>
    IEnumerable<ReadPiece> Cut(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var start = Exactly(body + literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0), text);
        var at = 0;
        for (var i = FirstAfter(start); i < loose.Length && loose[i].At!.Value.Start < start + text.Length; i++)
        {
            var stretch = loose[i].At!.Value;
            var (from, to) = (Math.Max(at, stretch.Start - start), Math.Min(text.Length, stretch.End - start));
            if (to <= from)
                continue;
            yield return new(text[at..from]);
            yield return new(text[from..to], Loose: loose[i]);
            at = to;
        }
        yield return new(text[at..]);
    }

    /// <summary>The first statement that ends behind an offset. Statements do not overlap.</summary>
    int FirstAfter(int offset)
    {
        var (low, high) = (0, loose.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (loose[middle].At!.Value.End > offset)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    /// <summary>The reader of Markdown counts the blanks before a cell's words to them.</summary>
    int Exactly(int start, string text) =>
        new[] { 0, 1, 2, 3, -1, -2 }
            .Select(by => start + by)
            .Where(at => at >= 0 && at + text.Length <= words.Text.Plain.Length)
            .FirstOrDefault(at => words.Text.Plain.AsSpan(at, text.Length).SequenceEqual(text), start);
}
