using Rekenschap.Kernel.Ports;

namespace Rekenschap.Publishing.Site;

/// <summary>What was asked of the figures while a page was drawn.</summary>
internal sealed class RestsOn
{
    /// <summary>Codes of the indicators.</summary>
    public HashSet<string> Indicators { get; } = new(StringComparer.Ordinal);

    /// <summary>Codes of the collections of which the deliveries were asked.</summary>
    public HashSet<string> Collections { get; } = new(StringComparer.Ordinal);

    /// <summary>What became of all deliveries was asked.</summary>
    public bool AllDeliveries { get; set; }

    /// <summary>Whether it is the same after these changes as it was before.</summary>
    public bool Outlives(FiguresChanged changed) =>
        (!AllDeliveries || changed.Collections.IsEmpty)
        && !changed.Indicators.Overlaps(Indicators)
        && !changed.Collections.Overlaps(Collections);
}
