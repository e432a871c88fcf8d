using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>Which values a sample is drawn from.</summary>
/// <param name="Indicator">Its code; empty for all.</param>
/// <param name="Collection">Its code; empty for all.</param>
/// <param name="Period">Values that lie within it; null for all.</param>
sealed record PopulationFilter(string Indicator, string Collection, Period? Period);

/// <summary>All values that count in an edition: of each coordinate the last that was accepted, in the order of their keys.</summary>
static class Population
{
    public static ImmutableArray<PopulationCell> Of(WorkedEdition edition, PopulationFilter filter)
    {
        var last = new Dictionary<(int, int, Period, int), (Observation One, ReadDelivery From)>();
        foreach (var delivery in edition.Deliveries.Where(Counts))
        foreach (var one in delivery.Observations)
            last[(one.Indicator, one.Organisation, one.Period, one.Breakdown)] = (one, delivery);
        return
        [
            .. last
                .Values.Select(pair => Cell(edition, pair.One, pair.From))
                .Where(cell => IsIn(cell, filter))
                .OrderBy(cell => cell.Key, StringComparer.Ordinal),
        ];
    }

    public static bool Counts(ReadDelivery delivery) =>
        delivery.Report.Status is DeliveryStatus.Accepted or DeliveryStatus.Superseded;

    static PopulationCell Cell(WorkedEdition edition, Observation one, ReadDelivery from)
    {
        var (indicator, organisation) = edition.NamesOf(one);
        var at = new Coordinate(one.Period, organisation.Code, edition.Breakdowns[one.Breakdown]);
        return new(
            at.Write(indicator.Code),
            indicator.Code,
            organisation.Code,
            one.Period,
            one.HasValue ? one.Value : null,
            LeafText.Status(one),
            edition.Figures.Secrets.Concerns(one.Indicator),
            Place(from, one),
            from.Report
        );
    }

    static string Place(ReadDelivery from, Observation one)
    {
        var written = from.PlaceText(one.Place);
        return from.Sheets.Length > 1 ? $"{from.Sheets[one.Place.Sheet]}!{written}" : written;
    }

    static bool IsIn(PopulationCell cell, PopulationFilter filter) =>
        (filter.Indicator.Length == 0 || cell.Indicator == filter.Indicator)
        && (filter.Collection.Length == 0 || cell.Delivery.Collection == filter.Collection)
        && (filter.Period is not { } period || (period.Start <= cell.Period.Start && cell.Period.End <= period.End));

    /// <summary>A line for each, as the digest is over.</summary>
    public static ImmutableArray<string> Lines(ImmutableArray<PopulationCell> cells) =>
        [
            .. cells.Select(cell =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{cell.Key} {(cell.Told is { } told ? Notation.Plain(told) : "")} {(cell.IsSecret ? 'C' : cell.Status)} {cell.Delivery.File} {cell.Place} {cell.Delivery.LedgerPosition}"
                )
            ),
        ];
}
