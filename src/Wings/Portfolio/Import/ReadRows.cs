using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Import;

/// <summary>A cell of a column that was recognised, with something in it.</summary>
/// <param name="Column">From 0; -1 for what was said once for the whole sheet.</param>
readonly record struct ImportCell(int Row, int Column, string Text)
{
    /// <summary>Whether the file itself holds a number, and no text that says one.</summary>
    public bool IsNumber { get; init; }

    /// <summary>As a spreadsheet names it: C5; of what was said for all the row.</summary>
    public string Place =>
        Column < 0
            ? Row.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Letters(Column)}{Row}");

    public static string Letters(int column) =>
        (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));
}

/// <summary>What is wrong, where in the sheet, and what helps.</summary>
public readonly record struct ImportFault(string Place, Bilingual Says);

/// <summary>A row with an activity.</summary>
sealed record ImportRow(int Row, ImmutableSortedDictionary<ImportField, ImportCell> Cells)
{
    public string this[ImportField field] => Cells.TryGetValue(field, out var cell) ? cell.Text : "";

    /// <summary>Where something stands; where nothing does, the row.</summary>
    public string PlaceOf(ImportField field) =>
        Cells.TryGetValue(field, out var cell) ? cell.Place : new ImportCell(Row, -1, "").Place;
}

/// <summary>The rows of a sheet by field.</summary>
sealed record ReadRows(ImmutableArray<ImportRow> Rows, ImmutableArray<ImportFault> Faults)
{
    public static ReadRows Of(ImmutableArray<SentRow> rows, ImportSaid said)
    {
        var columns = said.Columns(rows.IsEmpty ? 0 : rows.Max(row => row.Cells.Length));
        var (found, faults) = (new List<ImportRow>(), new List<ImportFault>());
        foreach (var row in rows.Where(row => row.Number > said.Heading))
        {
            var cells = Cells(row, columns, faults);
            if (cells.Count == 0)
                continue;
            foreach (var field in ImportColumns.ForAll)
                if (!cells.ContainsKey(field) && said[ImportSaid.OfAll(field)] is { Length: > 0 } text)
                    cells[field] = new(row.Number, -1, text);
            found.Add(new(row.Number, cells.ToImmutable()));
        }
        return new([.. found], [.. faults]);
    }

    static ImmutableSortedDictionary<ImportField, ImportCell>.Builder Cells(
        SentRow row,
        ImmutableSortedDictionary<ImportField, int> columns,
        List<ImportFault> faults
    )
    {
        var cells = ImmutableSortedDictionary.CreateBuilder<ImportField, ImportCell>();
        foreach (var (field, column) in columns)
        {
            var cell = new ImportCell(row.Number, column, column < row.Cells.Length ? row.Cells[column] : "")
            {
                IsNumber = row.Numbers.Contains(column),
            };
            if (row.Errors.Contains(column))
                faults.Add(new(cell.Place, ImportTexts.SheetError));
            else if (cell.Text.Length > 0)
                cells[field] = cell;
        }
        return cells;
    }
}
