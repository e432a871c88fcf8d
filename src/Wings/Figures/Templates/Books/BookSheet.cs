using System.Collections.Immutable;

namespace Rekenschap.Figures.Templates.Books;

/// <summary>A sheet that we write.</summary>
/// <param name="Widths">Of its columns, in characters.</param>
internal sealed record BookSheet(string Name, ImmutableArray<int> Widths, ImmutableArray<ImmutableArray<BookCell>> Rows)
{
    /// <summary>Number of the row that heads the table, from 1; it and all above it stay in sight. 0 for none.</summary>
    public int HeadingRow { get; init; }

    /// <summary>Number of columns that stay in sight.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Whether only free cells can be changed. There is no password: it guards against slips, not against people.</summary>
    public bool IsGuarded { get; init; }

    public ImmutableArray<BookChoice> Choices { get; init; } = [];
}
