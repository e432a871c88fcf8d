using Markdig.Syntax;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Documents.Placing;

/// <summary>Captions of placed blocks, which are Markdown and may hold claims.</summary>
internal static class Captions
{
    public static string PlainText(MarkdownDocument caption) =>
        string.Join(
            ' ',
            caption
                .Descendants<LeafBlock>()
                .Select(leaf => leaf.Inline is { } inline ? Passage.PlainText(inline) : "")
                .Where(text => text != "")
        );
}
