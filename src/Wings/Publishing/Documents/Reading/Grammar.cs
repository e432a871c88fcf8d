using Markdig;
using Markdig.Syntax;

namespace Rekenschap.Publishing.Documents.Reading;

/// <summary>The Markdown that documents are written in: CommonMark with pipe tables, footnotes and printed figures.</summary>
internal static class Grammar
{
    public static readonly MarkdownPipeline Pipeline = Build();

    /// <exception cref="ArgumentException">The text is nested too deeply to be prose.</exception>
    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, Pipeline);

    static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseFootnotes();
        builder.InlineParsers.Insert(0, new FigureInlineParser());
        return builder.Build();
    }
}
