using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Collections.Follow;

/// <summary>How far one organisation is with one collection.</summary>
/// <param name="UnderWay">What is being prepared or decided on here; null where nothing is.</param>
/// <param name="Last">What came of the last that was decided on; absent where nothing ever came in.</param>
public sealed record AskedOrganisation(string Organisation, Delivery? UnderWay, DeliveryReport? Last)
{
    public bool IsIn => Last is { Status: DeliveryStatus.Accepted or DeliveryStatus.Superseded };

    /// <summary>Whether the day by which it was asked passed without anything having been handed in.</summary>
    public bool IsLate(Collection collection, DateOnly today) =>
        !IsIn && UnderWay?.Received is null && today > collection.Due;

    /// <summary>Everybody who was asked or who delivers, in the order of the list of organisations.</summary>
    public static ImmutableArray<AskedOrganisation> Of(
        WorkedEdition edition,
        Collection collection,
        IEnumerable<Delivery> underWay
    )
    {
        var last = edition
            .Deliveries.Select(one => one.Report)
            .Where(report => report.Collection == collection.Code)
            .GroupBy(report => report.Organisation, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.MaxBy(one => one.Number)!, StringComparer.Ordinal);
        var busy = underWay
            .Where(one => one.Collection == collection.Code)
            .ToDictionary(one => one.Organisation, StringComparer.Ordinal);
        var order = edition.Organisations.All.Select((one, i) => (one.Code, i)).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. last
                .Keys.Union(busy.Keys, StringComparer.Ordinal)
                .OrderBy(code => order.GetValueOrDefault(code, int.MaxValue))
                .ThenBy(code => code, StringComparer.Ordinal)
                .Select(code => new AskedOrganisation(
                    code,
                    busy.GetValueOrDefault(code),
                    last.GetValueOrDefault(code)
                )),
        ];
    }
}
