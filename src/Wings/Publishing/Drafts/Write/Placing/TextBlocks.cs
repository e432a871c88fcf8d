using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Drafts.Write.Words;

namespace Rekenschap.Publishing.Drafts.Write.Placing;

/// <summary>A heading, paragraph, list or block of a text, after which something can be placed.</summary>
/// <param name="Begins">Its first words.</param>
/// <param name="IsProse">Whether a mark of a footnote can stand at its end.</param>
internal sealed record TextBlock(int Line, Stretch At, string Begins, bool IsHeading, bool IsProse);

/// <summary>The blocks of a text in order, as who places something chooses among them.</summary>
internal static class TextBlocks
{
    const int Shown = 60;

    public static ImmutableArray<TextBlock> Of(JudgedDocument judged, WordsOfText words)
    {
        var text = words.Text.Plain;
        var body = text.Length - SplitText.Of(judged.Text).Body.Length;
        var lines = new SourceLines(text, 1);
        return
        [
            .. judged
                .Source.Tree.Where(block => block is not (FootnoteGroup or LinkReferenceDefinitionGroup))
                .Where(block => block.Span.End >= block.Span.Start)
                .Select(block => Block(block, text, body, lines)),
        ];
    }

    static TextBlock Block(Block block, string text, int body, SourceLines lines)
    {
        var at = new Stretch(body + block.Span.Start, Math.Min(text.Length, body + block.Span.End + 1));
        var words = at.Of(text).Trim().Split('\n')[0];
        return new(
            lines.At(at.Start),
            at,
            words.Length > Shown ? words[..Shown] + "…" : words,
            block is HeadingBlock,
            block is ParagraphBlock
        );
    }
}
