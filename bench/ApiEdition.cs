using System.Collections.Immutable;
using System.Globalization;
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

/// <summary>One indicator by month, organisation and age: 250 organisations and 50 ages, and as many months as the cells ask for.</summary>
static class ApiEdition
{
    public const int Organisations = 250;
    public const int Ages = 50;
    const int FirstYear = 1950;

    public static int MonthsFor(int cells) => cells / Organisations / Ages;

    public static EditionFigures Of(int cells)
    {
        var months = Enumerable.Range(0, MonthsFor(cells)).Select(Month).ToArray();
        var organisations = new Organisations(
            Enumerable
                .Range(0, Organisations)
                .Select(one => Body($"O{one}", "Rijk", OrganisationKind.Agency))
                .Prepend(Body("Rijk", null, OrganisationKind.Government)),
            "Rijk"
        );
        var breakdowns = new Breakdowns();
        int[] ages =
        [
            .. Enumerable.Range(0, Ages).Select(one => breakdowns.NumberOf(Coordinate.NoMembers.Add("age", $"A{one}"))),
        ];
        var observations = ImmutableArray.CreateBuilder<Observation>(cells);
        foreach (var month in months)
            for (var organisation = 1; organisation <= Organisations; organisation++)
                foreach (var age in ages)
                    observations.Add(
                        new(
                            0,
                            organisation,
                            month,
                            age,
                            (10_000 + observations.Count * 7919L % 990_000) / 10m,
                            ObservationStatus.Normal,
                            false,
                            0,
                            new(1, 3)
                        )
                    );
        return new(
            Facts,
            organisations,
            Catalogue(),
            [All(months)],
            breakdowns,
            [Delivered(observations.MoveToImmutable())]
        );
    }

    public static Period Month(int number) => Period.Month(FirstYear + number / 12, number % 12 + 1);

    static readonly EditionFacts Facts = new(
        "bench",
        Bilingual.Same("Bench"),
        2023,
        [Language.Nl, Language.En],
        "BZK",
        new(2024, 5, 15),
        "CC0-1.0",
        "Rijk",
        true
    );

    static Organisation Body(string code, string? parent, OrganisationKind kind) =>
        new(code, null, Bilingual.Same(code), kind, parent, null, null, [], []);

    static IndicatorCatalogue Catalogue()
    {
        var facts = new IndicatorFacts(
            "staff",
            Bilingual.Same("Staff"),
            null,
            "fte",
            ["age"],
            Frequency.Month,
            Better.Unsaid,
            1,
            [],
            [],
            null,
            null,
            null,
            null,
            0,
            1,
            null
        );
        var sum = new Aggregation(new(AggregationRule.Sum), ImmutableDictionary<string, AggregationStep>.Empty);
        var ages = Enumerable
            .Range(0, Ages)
            .Select(one => new CodeListMember(
                $"A{one}",
                Bilingual.Same(one.ToString(CultureInfo.InvariantCulture)),
                null,
                null,
                null,
                one
            ));
        return new([new Indicator(facts, sum, [], null, null)], [], [new CodeList("age", [.. ages])]);
    }

    static Collection All(Period[] months) =>
        new(
            "all",
            Bilingual.Same("all"),
            ["staff"],
            ["agency"],
            new(months[0].Start, months[^1].End),
            new(2024, 1, 8),
            new(2024, 2, 16),
            null,
            ImmutableDictionary<string, string>.Empty,
            false,
            ImmutableDictionary<string, ImmutableArray<string>>.Empty
        );

    static ReadDelivery Delivered(ImmutableArray<Observation> observations) =>
        new(
            0,
            new(
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
            ),
            observations,
            [],
            place => $"C{place.Row}",
            ImmutableDictionary<string, string>.Empty
        );
}
