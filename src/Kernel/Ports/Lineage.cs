using System.Collections.Immutable;

namespace Rekenschap.Kernel.Ports;

/// <summary>One observation with the whole way back: file, sheet, cell, delivery, when accepted, ledger position.</summary>
public sealed record ObservationTrace(
    string Indicator,
    Coordinate Coordinate,
    decimal? Value,
    FigureStatus Status,
    string File,
    string? Sheet,
    string? Cell,
    string Collection,
    string DeliveredBy,
    int DeliveryNumber,
    DateOnly Accepted,
    long LedgerPosition,
    string? Explanation
)
{
    /// <summary>What stood in the row's column for notes.</summary>
    public string? Note { get; init; }

    /// <summary>Where somebody else delivered the cell: what the organisation says of it.</summary>
    public Confirmation? Confirmation { get; init; }
}

/// <summary>
/// How a figure came about: for a collected one its observations (current ones first; what they superseded in
/// <see cref="Superseded"/>), for a derived one its formula and the figures that the formula used.
/// </summary>
public sealed record Lineage(
    string Indicator,
    Coordinate Coordinate,
    Figure Figure,
    string? Formula,
    ImmutableArray<Lineage> Operands,
    ImmutableArray<ObservationTrace> Observations,
    ImmutableArray<ObservationTrace> Superseded
);
