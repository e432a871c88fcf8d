using System.Collections.Immutable;

namespace Rekenschap.Ui.Tables;

/// <summary>A table to read: what it shows, its columns and rows. The first cell of a row is its heading.</summary>
/// <param name="Id">Unique on the page; its anchor.</param>
/// <param name="Caption">What the table shows, with the unit where one holds for all.</param>
/// <param name="Empty">What is said instead when there are no rows.</param>
public sealed record TableView(
    string Id,
    string Caption,
    ImmutableArray<Column> Columns,
    ImmutableArray<Row> Rows,
    string? Empty = null
);

/// <summary>A column; numbers stand to the right, all in one precision.</summary>
public readonly record struct Column(string Heading, bool Numeric = false);

/// <summary>A row; a total has rules above and below, as accountants draw them.</summary>
public sealed record Row(ImmutableArray<Cell> Cells, bool Total = false, string? Id = null);

/// <summary>What stands in a cell.</summary>
/// <param name="Text">Never empty: a dash where there is nothing.</param>
/// <param name="Note">Why it is missing or not final: becomes a numbered note under the table.</param>
/// <param name="Link">Relative to the page.</param>
/// <param name="Signal">Draws the text as a mark.</param>
public sealed record Cell(string Text, string? Note = null, string? Link = null, Feedback.Signal? Signal = null)
{
    public const string Dash = "–";

    /// <summary>A text, or a dash when there is none.</summary>
    public static Cell Of(string? text) => new(string.IsNullOrWhiteSpace(text) ? Dash : text);
}
