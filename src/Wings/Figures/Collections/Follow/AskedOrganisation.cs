using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Collections.Follow;

/// <summary>How far one organisation is with one collection.</summary>
/// <param name="UnderWay">What is being prepared or decided on here; null where nothing is.</param>
/// <param name="Last">What came of the last that was decided on; absent where nothing ever came in.</param>
public sealed record AskedOrganisation(string Organisation, Delivery? UnderWay, DeliveryReport? Last)
{
    /// <summary>What another handed in for it and is not accepted yet; null where nobody did.</summary>
    public Delivery? ByAnother { get; init; }

    public bool IsIn => Last is { Status: DeliveryStatus.Accepted or DeliveryStatus.Superseded };

    /// <summary>It said that it has nothing to deliver: what it has under way says so, else what was accepted last.</summary>
    public bool IsNil { get; init; }

    /// <summary>When its first came in; null where nothing did.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Everybody who was asked or who delivers, in the order of the list of organisations.</summary>
    internal static ImmutableArray<AskedOrganisation> Of(
        WorkedEdition edition,
        Collection collection,
        EditionCalls calls
    )
    {
        var reports = edition
            .Deliveries.Where(one => one.Report.Collection == collection.Code)
            .ToLookup(one => one.Report.Organisation, StringComparer.Ordinal);
        var busy = calls
            .UnderWay.Where(one => one.Collection == collection.Code)
            .ToDictionary(one => one.Organisation, StringComparer.Ordinal);
        var spoken = calls
            .Spoken(collection.Code)
            .SelectMany(one => one.Delivery.SpokenFor.Select(code => (code, one.Delivery)))
            .ToLookup(one => one.code, one => one.Delivery, StringComparer.Ordinal);
        var order = edition.Organisations.All.Select((one, i) => (one.Code, i)).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. reports
                .Select(group => group.Key)
                .Union(busy.Keys, StringComparer.Ordinal)
                .OrderBy(code => order.GetValueOrDefault(code, int.MaxValue))
                .ThenBy(code => code, StringComparer.Ordinal)
                .Select(code =>
                    Of(code, busy.GetValueOrDefault(code), spoken[code].FirstOrDefault(), reports[code], calls)
                ),
        ];
    }

    static AskedOrganisation Of(
        string code,
        Delivery? underWay,
        Delivery? byAnother,
        IEnumerable<ReadDelivery> reports,
        EditionCalls calls
    )
    {
        var last = reports.MaxBy(one => one.Report.Number);
        return new(code, underWay, last?.Report)
        {
            ByAnother = byAnother,
            IsNil = underWay is null ? last is not null && SaysNothing(last) : calls.IsNil(underWay),
            First = new[] { underWay?.Received, byAnother?.Received }
                .Concat(reports.Select(one => one.Report.Received))
                .Min(),
        };
    }

    static bool SaysNothing(ReadDelivery delivery) =>
        delivery.Report.Status == DeliveryStatus.Accepted
        && !delivery.Observations.IsEmpty
        && delivery.Observations.All(one => one.Status == ObservationStatus.Missing);
}
