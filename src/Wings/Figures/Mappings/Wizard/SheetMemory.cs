using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>What somebody said of a sheet, for when the same sheet comes again: an organisation's own, in one collection.</summary>
public sealed class SheetMemory
{
    public required Id<Edition> Edition { get; init; }

    public required string Collection { get; init; }

    public required string Organisation { get; init; }

    /// <summary>By what the sheet is known again: a hash of its headings and where they stand.</summary>
    public required string Marks { get; init; }

    /// <summary>By the name of its field; numbers of one's own as a machine writes them.</summary>
    public ImmutableSortedDictionary<string, string> Said { get; set; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public DateTimeOffset SavedAt { get; set; }
}
