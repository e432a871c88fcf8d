using System.Collections.Immutable;

namespace Rekenschap.Oversight.Import;

/// <summary>What the columns that were recognised say of one thing.</summary>
/// <param name="Row">Where it stands in the sheet, or begins.</param>
sealed record SheetRow<TField>(int Row, ImmutableSortedDictionary<TField, ImportCell> Cells)
    where TField : struct, Enum
{
    public string this[TField field] => Cells.TryGetValue(field, out var cell) ? cell.Text : "";

    /// <summary>Where something stands; where nothing does, the row.</summary>
    public string PlaceOf(TField field) => Cells.TryGetValue(field, out var cell) ? cell.Place : ImportCell.OfRow(Row);

    /// <summary>Whether the sheet itself says it of this row, and not somebody of all rows.</summary>
    public bool IsInSheet(TField field) => Cells.TryGetValue(field, out var cell) && cell.Column >= 0;
}
