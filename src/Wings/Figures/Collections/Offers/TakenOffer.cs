using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Offers;

/// <summary>Where the numbers of a file come from that we wrote of what registers counted; a delivery with another file has none.</summary>
public sealed class TakenOffer
{
    public required Id<Edition> Edition { get; init; }

    public required string Collection { get; init; }

    /// <summary>Code of the deliverer.</summary>
    public required string Organisation { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required ImmutableArray<byte> FileHash { get; init; }

    /// <summary>The day on which was counted.</summary>
    public required DateOnly CountedOn { get; init; }

    public required ImmutableArray<TakenCell> Cells { get; init; }
}

/// <summary>One number with the rows it was counted from.</summary>
/// <param name="At">As in a claim: <c>register_findings?period=2023&amp;organisation=FIN</c>.</param>
/// <param name="Value">Null where nobody outside may see it.</param>
/// <param name="Rows">How many were counted; null where that would tell the value.</param>
/// <param name="Named">Each row as <c>subject@revision</c>; none where their number would tell the value.</param>
public sealed record TakenCell(string At, decimal? Value, int? Rows, string Digest, ImmutableArray<string> Named);
