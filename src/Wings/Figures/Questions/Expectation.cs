using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Collections;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Questions;

/// <summary>Which organisations should deliver what, and when: those that a collection asks and that exist on the period's last day.</summary>
internal sealed class Expectation(
    IndicatorCatalogue catalogue,
    Organisations organisations,
    IReadOnlyList<Collection> collections
)
{
    readonly ConcurrentDictionary<(string, Period), ImmutableArray<int>> expected = new();

    readonly ILookup<string, (Collection Collection, ImmutableArray<int> Asked)> byIndicator = collections
        .Select(collection => (Collection: collection, Asked: AskedBy(collection, organisations)))
        .SelectMany(pair => pair.Collection.Indicators.Select(indicator => (indicator, pair)))
        .ToLookup(one => one.indicator, one => one.pair, StringComparer.Ordinal);

    /// <summary>Positions in the list of organisations, for one period of the indicator's frequency.</summary>
    public ImmutableArray<int> Of(string indicator, Period period) =>
        expected.GetOrAdd((indicator, period), key => [.. Asked(key.Item1, key.Item2).Distinct().Order()]);

    /// <summary>The periods that collections ask for, split in a frequency.</summary>
    public IEnumerable<Period> PeriodsOf(string indicator, Frequency unit) =>
        byIndicator[indicator].SelectMany(pair => WholeWithin(pair.Collection.Period, unit)).Distinct().Order();

    IEnumerable<int> Asked(string indicator, Period period) =>
        catalogue.Find(indicator) is null
            ? []
            : byIndicator[indicator]
                .Where(pair => pair.Collection.Period.Contains(period))
                .SelectMany(pair => pair.Asked)
                .Where(organisation => organisations.All[organisation].ExistsOn(period.End));

    static IEnumerable<Period> WholeWithin(Period span, Frequency unit)
    {
        for (var one = Period.Containing(span.Start, unit); one.End <= span.End; one = Next(one, unit))
            if (span.Contains(one))
                yield return one;
    }

    static Period Next(Period one, Frequency unit) => Period.Containing(one.End.AddDays(1), unit);

    static ImmutableArray<int> AskedBy(Collection collection, Organisations organisations) =>
        [
            .. Enumerable
                .Range(0, organisations.All.Length)
                .Where(i => collection.Organisations.Any(asked => Means(asked, organisations.All[i], organisations))),
        ];

    static bool Means(string asked, Organisation organisation, Organisations organisations) =>
        organisations.Find(asked) is { } named
            ? named.Code == organisation.Code
            : string.Equals(asked, organisation.Kind.ToString(), StringComparison.OrdinalIgnoreCase);
}
