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
)
{
    /// <summary>Every note once, in the order in which a reader meets them; a note's number is its place here.</summary>
    public ImmutableArray<string> Notes =>
        [
            .. Columns
                .Select(column => column.Break)
                .Concat(Rows.SelectMany(row => row.Cells.Select(cell => cell.Note).Prepend(row.Break)))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
}

/// <summary>A column; numbers stand to the right, all in one precision.</summary>
/// <param name="Break">Why its values are not comparable with those of the columns before it: a rule and a note.</param>
public readonly record struct Column(string Heading, bool Numeric = false, string? Break = null);

/// <summary>A row; a total has rules above and below, as accountants draw them.</summary>
public sealed record Row(ImmutableArray<Cell> Cells, bool Total = false, string? Id = null)
{
    /// <summary>Why its values are not comparable with those of the rows above it: a rule and a note.</summary>
    public string? Break { get; init; }
}

/// <summary>What stands in a cell.</summary>
/// <param name="Text">Never empty: a dash where there is nothing.</param>
/// <param name="Note">Why it is missing or not final: becomes a numbered note under the table.</param>
/// <param name="Link">Relative to the page.</param>
/// <param name="Signal">Draws the text as a mark.</param>
public sealed record Cell(string Text, string? Note = null, string? Link = null, Feedback.Signal? Signal = null)
{
    public const string Dash = "–";

    /// <summary>An anchor of the cell itself, where its row bears another already.</summary>
    public string? Id { get; init; }

    /// <summary>By what the column is ordered where the words do not say so: a whole number, or a day as 2024-05-15. Empty where it is not known.</summary>
    public string? Sort { get; init; }

    /// <summary>Tag of the language of the text, where it is not the page's.</summary>
    public string? Lang { get; init; }

    /// <summary>"(in Dutch)", for a text that is not in the page's language.</summary>
    public string? LangMark { get; init; }

    /// <summary>A text, or a dash when there is none.</summary>
    public static Cell Of(string? text) => new(string.IsNullOrWhiteSpace(text) ? Dash : text);
}
