using System.Collections.Immutable;
using Rekenschap.Oversight.Import;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>A row of a measure.</summary>
sealed record SheetMeasure(int Row, ImmutableSortedDictionary<ImportField, ImportCell> Cells);

/// <summary>A finding as the sheet has it: over one row, or over as many as it has measures.</summary>
sealed record SheetFinding(SheetRow<ImportField> Head, ImmutableArray<SheetMeasure> Measures)
{
    public int Row => Head.Row;

    public string this[ImportField field] => Head[field];

    public string PlaceOf(ImportField field) => Head.PlaceOf(field);

    public bool IsInSheet(ImportField field) => Head.IsInSheet(field);
}
