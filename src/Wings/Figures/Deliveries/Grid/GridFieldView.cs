namespace Rekenschap.Figures.Deliveries.Grid;

/// <param name="Label">Its whole name, for who does not see the headings.</param>
/// <param name="Earlier">What was there the time before, with its period.</param>
/// <param name="Accepted">What was accepted there, in words, where something else stands in it.</param>
public sealed record GridFieldView(
    string Name,
    string Label,
    string Value,
    string? Earlier,
    string? Accepted,
    string? Error
);
