using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>
/// What somebody typed and did not check yet, as it was typed, wrong numbers too. One for an organisation in a collection;
/// no deed of the office, and gone when a delivery without errors was made of it.
/// </summary>
public sealed class GridDraft
{
    public required Id<Edition> Edition { get; init; }

    public required string Collection { get; init; }

    public required string Organisation { get; init; }

    /// <summary>Of the delivery that it is for: what was typed for an earlier one is no longer meant.</summary>
    public int Number { get; set; }

    /// <summary>In whose notation numbers were typed.</summary>
    public Language Language { get; set; }

    /// <summary>Only what differs from what the page showed, by the name of its field.</summary>
    public ImmutableSortedDictionary<string, string> Typed { get; set; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Hash of the file over which was typed; empty where there was none.</summary>
    public ImmutableArray<byte> Over { get; set; } = [];

    public DateTimeOffset SavedAt { get; set; }

    public int Revision { get; set; }
}
