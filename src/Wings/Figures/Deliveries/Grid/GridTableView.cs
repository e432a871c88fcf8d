using System.Collections.Immutable;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>Lines over the same periods.</summary>
public sealed record GridTableView(
    string Id,
    string Caption,
    bool WithOrganisation,
    ImmutableArray<string> Periods,
    ImmutableArray<GridLineView> Lines
);
