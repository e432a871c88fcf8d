using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Bench;

/// <summary>The indicators and organisations of the claims bench, with real observations in the real engine: 500 x 250 x the years.</summary>
static class EngineEdition
{
    public static (EditionFigures Figures, Observation[] Observations) Of(ClaimsBenchEdition bench, int[] years)
    {
        var ministries = bench
            .Organisations.All.Select((one, index) => (one, index))
            .Where(one => one.one.Parent is not null)
            .ToArray();
        Observation[] observations =
        [
            .. from indicator in Enumerable.Range(0, bench.Indicators.Length)
            from ministry in ministries
            from year in years
            select new Observation(
                indicator,
                ministry.index,
                Period.Year(year),
                0,
                100_000 + (indicator * 7 + ministry.index * 13 + year * 17) % 50_000,
                ObservationStatus.Normal,
                false,
                0,
                new(1, 3)
            ),
        ];
        var report = new DeliveryReport(
            "deliveries/all/Rijk.csv",
            "all",
            "Rijk",
            1,
            DeliveryStatus.Accepted,
            observations.Length,
            null,
            new(2024, 2, 16),
            [],
            1
        );
        var delivery = new ReadDelivery(
            0,
            report,
            ImmutableArray.Create(observations),
            [],
            place => $"C{place.Row}",
            ImmutableDictionary<string, string>.Empty
        );
        return (
            new(bench.Edition, bench.Organisations, Catalogue(bench), [All(bench, years)], new(), [delivery]),
            observations
        );
    }

    static IndicatorCatalogue Catalogue(ClaimsBenchEdition bench)
    {
        var sum = new Aggregation(new(AggregationRule.Sum), ImmutableDictionary<string, AggregationStep>.Empty);
        return new(bench.Indicators.Select(one => new Indicator(one, sum, [], null, null)), [], []);
    }

    static Collection All(ClaimsBenchEdition bench, int[] years) =>
        new(
            "all",
            Bilingual.Same("all"),
            [.. bench.Indicators.Select(one => one.Code)],
            ["agency"],
            new(new(years[0], 1, 1), new(years[^1], 12, 31)),
            new(2024, 1, 8),
            new(2024, 2, 16),
            null,
            ImmutableDictionary<string, string>.Empty,
            false,
            ImmutableDictionary<string, ImmutableArray<string>>.Empty
        );
}
