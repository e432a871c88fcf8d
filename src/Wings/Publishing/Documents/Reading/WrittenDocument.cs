using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Rekenschap.Kernel.Folders;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Documents.Reading;

/// <summary>A tag and the link in the text that it was read from.</summary>
internal sealed record TaggedLink(Tag Tag, LinkInline Link);

/// <summary>A figure to print, with its line.</summary>
internal sealed record PrintedFigure(FigureInline Inline, int Line);

/// <summary>A document as it was written, before anything is asked of the figures.</summary>
/// <param name="Claims">In reading order; footnotes come last, as they do on the page.</param>
/// <param name="Passages">All running text, for the search for what is not tagged.</param>
/// <param name="Problems">What the text itself does wrong: raw HTML, refused links, unreadable blocks.</param>
internal sealed record WrittenDocument(
    DocumentFacts Facts,
    MarkdownDocument Tree,
    ImmutableArray<TaggedLink> Claims,
    ImmutableArray<ExternalStatement> External,
    ImmutableArray<PrintedFigure> Figures,
    ImmutableArray<PlacedBlock> Blocks,
    ImmutableArray<Passage> Passages,
    FolderProblems Problems
)
{
    public ImmutableArray<JudgementStatement> Judgements { get; init; } = [];
}
