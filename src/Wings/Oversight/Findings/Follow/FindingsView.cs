using System.Collections.Immutable;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>The findings that the visitor may see, or what of them was asked for.</summary>
/// <param name="Next">Link to those that follow; null where none do.</param>
/// <param name="New">Where one is entered; null for who may not.</param>
/// <param name="Import">Where a spreadsheet is taken over; null for who may not.</param>
public sealed record FindingsView(
    WorkFrame Frame,
    ImmutableArray<FilterView> Filters,
    TableView Findings,
    string? Next,
    string Csv,
    string? Ods,
    string? New,
    string? Import
);
