using System.Collections.Frozen;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Documents.Manuscripts;

/// <summary>A document's text as it was read, with what was judged, printed and placed in it: what a manuscript is made of.</summary>
/// <param name="Captions">Of placed blocks, as the Markdown that they are.</param>
internal sealed record Source(
    MarkdownDocument Tree,
    FrozenDictionary<LinkInline, DocumentClaim> Claims,
    FrozenDictionary<FigureInline, string> Printed,
    FrozenDictionary<FencedCodeBlock, PlacedSegment> Placed,
    FrozenDictionary<FencedCodeBlock, MarkdownDocument> Captions
)
{
    /// <summary>Of a document without text.</summary>
    public static readonly Source Empty = new(
        [],
        FrozenDictionary<LinkInline, DocumentClaim>.Empty,
        FrozenDictionary<FigureInline, string>.Empty,
        FrozenDictionary<FencedCodeBlock, PlacedSegment>.Empty,
        FrozenDictionary<FencedCodeBlock, MarkdownDocument>.Empty
    );
}
