namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>What has to change at one place of a delivery that was returned.</summary>
/// <param name="Place">As a page names it: <c>Energie!D14</c>.</param>
/// <param name="Coordinate">As in a claim, where the place holds a figure; null where it does not.</param>
public sealed record CellReason(string Place, string? Coordinate, string Says);
