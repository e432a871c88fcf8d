using System.Collections.Immutable;
using Rekenschap.Ui.Charts;

namespace Rekenschap.Publishing.Documents.Manuscripts;

/// <summary>A block of a manuscript: what stands below one another.</summary>
internal abstract record Piece;

/// <param name="Level">From 2, since the title is the only 1; never more than one deeper than the heading before it.</param>
/// <param name="Id">Unique in the manuscript.</param>
internal sealed record HeadingPiece(int Level, string Id, ImmutableArray<Inline> Words) : Piece;

internal sealed record ParagraphPiece(ImmutableArray<Inline> Words) : Piece;

/// <param name="Start">Number of the first item of a numbered list.</param>
/// <param name="Tight">Items of one line, without room between them.</param>
internal sealed record ListPiece(bool Ordered, int Start, bool Tight, ImmutableArray<ImmutableArray<Piece>> Items)
    : Piece;

internal sealed record QuotePiece(ImmutableArray<Piece> Pieces) : Piece;

/// <summary>Lines to be read as they stand, in letters of one width.</summary>
internal sealed record CodePiece(string Text) : Piece;

internal sealed record RulePiece : Piece;

/// <summary>What follows begins on a new page.</summary>
internal sealed record PageBreakPiece : Piece;

/// <summary>What a reader must know first, set apart from the text.</summary>
internal sealed record NoticePiece(ImmutableArray<Inline> Words) : Piece;

internal sealed record TableLine(ImmutableArray<ImmutableArray<Inline>> Cells, bool Total = false);

/// <summary>A table with one row of headings.</summary>
/// <param name="Id">Unique in the manuscript.</param>
/// <param name="Caption">Empty where the text before it says what it is.</param>
/// <param name="Remarks">Numbered notes and what else stands below it.</param>
internal sealed record TablePiece(
    string Id,
    ImmutableArray<Inline> Caption,
    ImmutableArray<TableColumn> Columns,
    ImmutableArray<TableLine> Lines,
    ImmutableArray<ImmutableArray<Inline>> Remarks
) : Piece;

/// <summary>A chart or map as a vector picture.</summary>
/// <param name="Subtitle">What is measured, in which unit.</param>
/// <param name="Alternative">All that the picture says, for who does not see it.</param>
internal sealed record PicturePiece(
    string Id,
    Drawing Drawing,
    ImmutableArray<Inline> Caption,
    string Subtitle,
    string Alternative,
    ImmutableArray<ImmutableArray<Inline>> Remarks
) : Piece
{
    /// <summary>What a page holds of a picture below its caption, in text widths.</summary>
    const double HighestOnPage = 1.25;

    /// <summary>The breadth, where what is pictured asks for one of its own.</summary>
    public double? Share { get; init; }

    /// <summary>As a share of the text's width: what is high would else take a page for itself.</summary>
    public double Breadth =>
        Share ?? (Drawing.Height > Drawing.Width ? Math.Min(0.7, HighestOnPage * Drawing.Width / Drawing.Height) : 1);

    /// <summary>As a share of the text's width too.</summary>
    public double Height => Breadth * Drawing.Height / Drawing.Width;
}
