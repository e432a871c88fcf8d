using System.Collections.Immutable;
using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Placing;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Documents.Rendering;

/// <summary>Writes a document's tree as segments: encoded HTML without anything of the author's own, and placed blocks between.</summary>
internal sealed class WriteBody(
    Language language,
    IReadOnlyDictionary<LinkInline, DocumentClaim> claims,
    IReadOnlyDictionary<FigureInline, string> printed
)
{
    IReadOnlyDictionary<HeadingBlock, DocumentHeading> headings = new Dictionary<HeadingBlock, DocumentHeading>();

    public (ImmutableArray<Segment> Body, ImmutableArray<DocumentHeading> Headings) Write(
        MarkdownDocument tree,
        IReadOnlyDictionary<FencedCodeBlock, PlacedSegment> placed
    )
    {
        var found = HeadingIds.Of(tree);
        headings = found.ToDictionary(pair => pair.Block, pair => pair.Heading);
        var segments = ImmutableArray.CreateBuilder<Segment>();
        var prose = Start();
        foreach (var block in tree)
        {
            if (block is not FencedCodeBlock fence || !placed.TryGetValue(fence, out var segment))
            {
                prose.Render(block);
                continue;
            }
            Close(prose, segments);
            segments.Add(segment);
            prose = Start();
        }
        Close(prose, segments);
        return (segments.ToImmutable(), [.. found.Select(pair => pair.Heading)]);
    }

    /// <summary>A caption, which is one paragraph without its mark.</summary>
    public string Caption(MarkdownDocument caption)
    {
        var html = Start();
        html.ImplicitParagraph = true;
        foreach (var block in caption)
            html.Render(block);
        return html.Writer.ToString()!.Trim();
    }

    static void Close(HtmlRenderer prose, ImmutableArray<Segment>.Builder segments)
    {
        var html = prose.Writer.ToString()!;
        if (!string.IsNullOrWhiteSpace(html))
            segments.Add(new HtmlSegment(html));
    }

    HtmlRenderer Start()
    {
        var html = new HtmlRenderer(new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" });
        Grammar.Pipeline.Setup(html);
        var own = html.ObjectRenderers;
        own.RemoveAll(renderer =>
            renderer
                is HtmlBlockRenderer
                    or HtmlInlineRenderer
                    or LinkInlineRenderer
                    or AutolinkInlineRenderer
                    or HeadingRenderer
                    or Markdig.Extensions.Tables.HtmlTableRenderer
                    or Markdig.Extensions.Footnotes.HtmlFootnoteGroupRenderer
                    or Markdig.Extensions.Footnotes.HtmlFootnoteLinkRenderer
        );
        own.Add(new RawBlockHtml());
        own.Add(new RawInlineHtml());
        own.Add(new LinkHtml(claims, language));
        own.Add(new AddressHtml());
        own.Add(new HeadingHtml(headings));
        own.Add(new TableHtml());
        own.Add(new FootnotesHtml(language));
        own.Add(new FootnoteMarkHtml(language));
        own.Add(new FigureHtml(printed));
        return html;
    }
}
