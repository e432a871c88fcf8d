using System.Collections.Immutable;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <param name="Fields">One for each period; null where nothing can be asked.</param>
public sealed record GridLineView(
    string Id,
    string Name,
    string Unit,
    string Organisation,
    string? Definition,
    ImmutableArray<GridFieldView?> Fields
);
