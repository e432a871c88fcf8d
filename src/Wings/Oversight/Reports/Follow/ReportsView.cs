using System.Collections.Immutable;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Reports.Follow;

/// <summary>The reports that the visitor may see, or what of them was asked for.</summary>
/// <param name="Next">Link to those that follow; null where none do.</param>
/// <param name="New">Where one is entered; null for who may not.</param>
public sealed record ReportsView(
    WorkFrame Frame,
    ImmutableArray<FilterView> Filters,
    TableView Reports,
    string? Next,
    string Csv,
    string? Ods,
    string? New
);
