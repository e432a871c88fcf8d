using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>A cell of a column that was recognised, with something in it.</summary>
/// <param name="Column">From 0; -1 for what was said once for the whole sheet.</param>
/// <param name="Text">Of a word of a closed set the name of what it means.</param>
readonly record struct ImportCell(int Row, int Column, string Text)
{
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

/// <summary>A row of a measure.</summary>
sealed record SheetMeasure(int Row, ImmutableSortedDictionary<ImportField, ImportCell> Cells);

/// <summary>A finding as the sheet has it: over one row, or over as many as it has measures.</summary>
/// <param name="Row">The first of its rows.</param>
sealed record SheetFinding(
    int Row,
    ImmutableSortedDictionary<ImportField, ImportCell> Cells,
    ImmutableArray<SheetMeasure> Measures
)
{
    public string this[ImportField field] => Cells.TryGetValue(field, out var cell) ? cell.Text : "";

    /// <summary>Where something stands; where nothing does, the row.</summary>
    public string PlaceOf(ImportField field) =>
        Cells.TryGetValue(field, out var cell) ? cell.Place : new ImportCell(Row, -1, "").Place;
}
