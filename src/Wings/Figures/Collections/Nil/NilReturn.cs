using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Nil;

/// <summary>A file that an organisation had us write, because it has nothing to deliver; a delivery with another file is none.</summary>
public sealed class NilReturn
{
    public required Id<Edition> Edition { get; init; }

    public required string Collection { get; init; }

    public required string Organisation { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required ImmutableArray<byte> FileHash { get; init; }
}
