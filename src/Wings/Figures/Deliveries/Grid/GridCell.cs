using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>A field of the grid.</summary>
/// <param name="Accepted">What was accepted there; null where nothing was.</param>
/// <param name="Shown">What stands in it before anybody types, as a number; null for an empty one.</param>
/// <param name="Earlier">What to compare with, and of which period.</param>
readonly record struct GridCell(
    GridRow Row,
    Period Period,
    decimal? Accepted,
    decimal? Shown,
    (Period Period, decimal Value)? Earlier
)
{
    public string Name => Row.NameOf(Period);
}
