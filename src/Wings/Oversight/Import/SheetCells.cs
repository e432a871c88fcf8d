using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Import;

/// <summary>Takes what the columns that were recognised hold out of the rows of a sheet. Nothing is held against a register here.</summary>
/// <typeparam name="TField">The register's own list of fields.</typeparam>
sealed class SheetCells<TField>
    where TField : struct, Enum
{
    readonly SheetColumns columns;
    readonly ImportSaid said;
    readonly ImmutableSortedDictionary<TField, int> places;
    readonly Func<TField, string, TField> meant;
    readonly List<ImportFault> faults = [];
    readonly List<(string, string)> unknown = [];

    /// <param name="meant">Which field a text is of after all, where its column says one.</param>
    public SheetCells(
        SheetColumns columns,
        ImmutableArray<SentRow> rows,
        ImportSaid said,
        Func<TField, string, TField>? meant = null
    )
    {
        (this.columns, this.said, this.meant) = (columns, said, meant ?? ((field, _) => field));
        places = said.Columns(columns, rows.Length == 0 ? 0 : rows.Max(row => row.Cells.Length))
            .ToImmutableSortedDictionary(one => Enum.Parse<TField>(one.Key), one => one.Value);
        Rows = [.. rows.Where(row => row.Number > said.Heading)];
    }

    /// <summary>Those below the heading.</summary>
    public ImmutableArray<SentRow> Rows { get; }

    public List<ImportFault> Faults => faults;

    /// <summary>Words of closed sets that nobody explained yet, each once.</summary>
    public ImmutableArray<(string Field, string Word)> Unknown => [.. unknown.Distinct()];

    /// <summary>What was said once for all rows.</summary>
    public ImmutableArray<(TField Field, string Text)> ForAll =>
        [
            .. columns
                .All.Where(one => one.IsForAll)
                .Select(one => (Field: Enum.Parse<TField>(one.Field), Text: said[ImportSaid.OfAll(one.Field)]))
                .Where(one => !places.ContainsKey(one.Field) && one.Text.Length > 0),
        ];

    public Dictionary<TField, ImportCell> Of(SentRow row)
    {
        var cells = new Dictionary<TField, ImportCell>();
        foreach (var (field, column) in places)
        {
            var place = new ImportCell(row.Number, column, "");
            if (row.Errors.Contains(column))
                faults.Add(new(place.Place, ImportTexts.SheetError));
            else if (column < row.Cells.Length && row.Cells[column] is { Length: > 0 } text)
                Take(cells, meant(field, text), place with { Text = text });
        }
        return cells;
    }

    void Take(Dictionary<TField, ImportCell> cells, TField field, ImportCell cell)
    {
        var column = columns[field.ToString()];
        if (column.Choices.IsEmpty)
            cells[field] = cell with { Text = column.IsDay ? SheetDays.Written(cell.Text) : cell.Text };
        else if (Meaning(column, cell.Text) is { } key)
            cells[field] = cell with { Text = key };
        else
        {
            unknown.Add((column.Field, cell.Text));
            faults.Add(new(cell.Place, ImportTexts.UnknownWord(column.Name, cell.Text)));
        }
    }

    string? Meaning(SheetColumn column, string text)
    {
        var own = said[ImportSaid.OfWord(column.Field, text)];
        return own.Length > 0 && column.Choices.Any(choice => choice.Key == own) ? own : column.Meaning(text);
    }
}
