using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Documents.Manuscripts;

/// <summary>Tables of the site on paper: links as whole addresses, notes numbered below.</summary>
internal sealed class TablePieces(Addresses addresses)
{
    /// <param name="remark">What stands below besides the notes; null for nothing.</param>
    public TablePiece Of(TableView table, string id, ImmutableArray<Inline> caption, string? remark = null)
    {
        var notes = table.Notes;
        ImmutableArray<TableLine> lines = [.. table.Rows.Select(row => Line(row, notes))];
        return new(
            id,
            caption,
            TableColumn.Of(table.Columns.Select(column => (Heading(column, notes), column.Numeric)), lines),
            lines,
            [
                .. notes.Select((note, i) => Note(note, i + 1)),
                .. remark is null
                    ? []
                    : (ImmutableArray<Inline>[])
                        [
                            [new Run(remark)],
                        ],
            ]
        );
    }

    static ImmutableArray<Inline> Heading(Column column, ImmutableArray<string> notes) =>
        [new Run(column.Heading), .. Mark(column.Break, notes)];

    TableLine Line(Row row, ImmutableArray<string> notes) =>
        new(
            [
                .. row.Cells.Select(
                    (cell, i) =>
                        ImmutableArray.CreateRange<Inline>([
                            .. Content(cell),
                            .. i == 0 ? Mark(row.Break, notes) : [],
                            .. Mark(cell.Note, notes),
                        ])
                ),
            ],
            row.Total
        );

    IEnumerable<Inline> Content(Cell cell)
    {
        var words = new Run(cell.Text, Lang: cell.Lang);
        yield return cell.Link is { } link ? new Linked(addresses.OfLink(link), [words]) : words;
        if (cell.LangMark is { } mark)
            yield return new Run($" {mark}");
    }

    static IEnumerable<Inline> Mark(string? note, ImmutableArray<string> notes) =>
        note is null ? [] : [new Run($"\u00A0{Whole(notes.IndexOf(note) + 1)}", Stress.Raised)];

    static ImmutableArray<Inline> Note(string note, int number) =>
        [new Run(Whole(number), Stress.Raised), new Run($" {note}")];

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
