using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Documents.Ease;

/// <summary>The running text of a document as measures of reading want it: no headings, tables or footnotes, of which a sentence is no sentence.</summary>
internal static class PlainText
{
    public static IEnumerable<string> Of(MarkdownDocument tree) =>
        tree.Descendants<ParagraphBlock>()
            .Where(paragraph => paragraph.Inline is not null && IsRunning(paragraph))
            .Select(paragraph => Passage.PlainText(paragraph.Inline!));

    static bool IsRunning(Block? block)
    {
        for (; block is not null; block = block.Parent)
            if (block is Footnote or TableCell)
                return false;
        return true;
    }
}
