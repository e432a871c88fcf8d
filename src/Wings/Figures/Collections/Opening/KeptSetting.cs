using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Opening;

/// <summary>A text file of an edition that was written here: a folder that has another one, or lacks it, is behind.</summary>
public sealed class KeptSetting
{
    public required Id<Edition> Edition { get; init; }

    /// <summary>From the edition folder.</summary>
    public required string Path { get; init; }
}
