using System.Collections.Immutable;

namespace Rekenschap.Publishing.Documents.Manuscripts;

/// <summary>A column of a table.</summary>
/// <param name="Words">The heading; that of the first column names the rows.</param>
/// <param name="Share">How broad it is beside the others, by the longest that stands in it.</param>
internal sealed record TableColumn(ImmutableArray<Inline> Words, bool Number, int Share)
{
    const int Narrowest = 8;
    const int Broadest = 48;

    /// <summary>Columns with their shares, from what stands in them.</summary>
    public static ImmutableArray<TableColumn> Of(
        IEnumerable<(ImmutableArray<Inline> Words, bool Number)> headings,
        IReadOnlyCollection<TableLine> lines
    ) =>
        [
            .. headings.Select(
                (heading, i) =>
                    new TableColumn(
                        heading.Words,
                        heading.Number,
                        lines
                            .Where(line => i < line.Cells.Length)
                            .Select(line => Length(line.Cells[i]))
                            .Append(Length(heading.Words))
                            .Max()
                    )
            ),
        ];

    static int Length(ImmutableArray<Inline> words) => Math.Clamp(Flat.Plain(words).Length, Narrowest, Broadest);
}
