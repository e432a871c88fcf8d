using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>One figure of a file that we write ourselves.</summary>
/// <param name="Value">Null withdraws what was accepted before.</param>
readonly record struct LongRow(string Indicator, Coordinate At, decimal? Value)
{
    /// <summary>E, P or none, as the file that it came from had it.</summary>
    public string Status { get; init; } = "";

    public bool Confidential { get; init; }

    /// <summary>What is said with it, for its lineage; of letters, digits and signs that ask for no quotes. Empty for nothing.</summary>
    public string Note { get; init; } = "";
}
