using System.Collections.Immutable;

namespace Rekenschap.Publishing.Documents.Manuscripts;

/// <summary>Manuscripts made simpler, for where a format allows less.</summary>
internal static class Flat
{
    /// <summary>The words alone, for a title or a table of contents.</summary>
    public static string Plain(IEnumerable<Inline> words) =>
        string.Concat(
            words.Select(word =>
                word switch
                {
                    Run run => run.Text,
                    Linked link => string.Concat(link.Words.Select(run => run.Text)),
                    NewLine => " ",
                    _ => "",
                }
            )
        );

    /// <summary>Every table among the pieces, in order; those in lists are no tables any more.</summary>
    public static IEnumerable<TablePiece> Tables(IEnumerable<Piece> pieces) =>
        pieces.SelectMany(piece =>
            piece switch
            {
                TablePiece table => [table],
                QuotePiece quote => Tables(quote.Pieces),
                _ => Enumerable.Empty<TablePiece>(),
            }
        );

    /// <summary>What may stand in an item of a list: paragraphs and lists. A table becomes a paragraph a row.</summary>
    public static IEnumerable<Piece> InList(IEnumerable<Piece> pieces) =>
        pieces.SelectMany<Piece, Piece>(piece =>
            piece switch
            {
                ParagraphPiece or ListPiece or CodePiece => [piece],
                HeadingPiece heading => [new ParagraphPiece(heading.Words)],
                QuotePiece quote => InList(quote.Pieces),
                TablePiece table => table
                    .Lines.Select(line => line.Cells)
                    .Prepend([.. table.Columns.Select(column => column.Words)])
                    .Select(Row),
                _ => [],
            }
        );

    static ParagraphPiece Row(ImmutableArray<ImmutableArray<Inline>> cells) =>
        new([.. cells.SelectMany((cell, i) => i == 0 ? cell : cell.Insert(0, new Run("; ")))]);
}
