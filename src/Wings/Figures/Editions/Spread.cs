using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Editions;

/// <summary>How far a change reaches: from deliveries to their indicators, and on to all that rest on those or keep secrets with them.</summary>
sealed class Spread
{
    readonly EditionRead now;
    readonly HashSet<string> collections;
    readonly HashSet<int> indicators;
    readonly ImmutableArray<ReadDelivery> deliveries;

    /// <param name="collections">Codes of the collections of which a delivery was judged otherwise; grows with what is found.</param>
    /// <param name="indicators">By position, those of which cells became others; grows too.</param>
    public Spread(EditionRead before, EditionRead now, HashSet<string> collections, HashSet<int> indicators)
    {
        (this.now, this.collections, this.indicators) = (now, collections, indicators);
        deliveries = [.. before.Deliveries, .. now.Deliveries];
    }

    public FiguresChanged Settled()
    {
        for (var size = -1; size != collections.Count + indicators.Count; )
        {
            size = collections.Count + indicators.Count;
            ToIndicators();
            now.Figures!.SpreadTo(indicators);
            ToWordsOfDeliveries();
        }
        var catalogue = now.Folder!.Catalogue.Indicators;
        return new(
            [.. indicators.Select(index => catalogue[index].Code)],
            collections.ToImmutableHashSet(StringComparer.Ordinal)
        );
    }

    void ToIndicators()
    {
        foreach (var collection in now.Folder!.Collections.Where(one => collections.Contains(one.Code)))
        foreach (var code in collection.Indicators)
            if (now.Folder.Catalogue.IndexOf(code) is >= 0 and var index)
                indicators.Add(index);
        foreach (var delivery in deliveries.Where(one => collections.Contains(one.Report.Collection)))
        foreach (ref readonly var observation in delivery.Observations.AsSpan())
            indicators.Add(observation.Indicator);
    }

    /// <summary>Words about a whole delivery are left out where any of its cells is hidden, and stand with all of its figures.</summary>
    void ToWordsOfDeliveries()
    {
        foreach (var delivery in deliveries.Where(one => !one.Confirmations.IsEmpty))
            if (delivery.Observations.Any(one => indicators.Contains(one.Indicator)))
                collections.Add(delivery.Report.Collection);
    }
}
