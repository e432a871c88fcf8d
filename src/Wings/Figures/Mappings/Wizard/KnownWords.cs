using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>What a sheet for a collection can be about: its indicators, those for whom is delivered, its periods and code lists.</summary>
sealed class KnownWords
{
    public KnownWords(WorkedEdition edition, Collection collection, Organisation deliverer)
    {
        Indicators = [.. collection.Indicators.Select(edition.Catalogue.Find).OfType<Indicator>()];
        Periods = new(collection.Period, [.. Indicators.Select(one => one.Facts.Frequency).Distinct()]);
        Deliverer = deliverer;
        Collection = collection;
        Others = edition.Organisations;
        Members = Dimensions(edition, collection, deliverer)
            .ToImmutableSortedDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
    }

    public ImmutableArray<Indicator> Indicators { get; }

    public PeriodWords Periods { get; }

    public Organisation Deliverer { get; }

    public Collection Collection { get; }

    /// <summary>Everybody, to know the rows of those for whom this deliverer does not speak.</summary>
    public Organisations Others { get; }

    /// <summary>Of every dimension but the period.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<KnownMember>> Members { get; }

    public IEnumerable<string> Dimensional => Members.Keys.Append("period");

    /// <summary>What must be known of figures of some indicators; of all where it is not known of which.</summary>
    public IEnumerable<string> DimensionsOf(IReadOnlySet<string> indicators)
    {
        var asked = Indicators
            .Where(one => indicators.Count == 0 || indicators.Contains(one.Code))
            .SelectMany(one => one.Facts.Dimensions)
            .Concat(["organisation", "indicator", "period"])
            .ToHashSet(StringComparer.Ordinal);
        return Dimensional.Where(asked.Contains);
    }

    IEnumerable<KeyValuePair<string, ImmutableArray<KnownMember>>> Dimensions(
        WorkedEdition edition,
        Collection collection,
        Organisation deliverer
    )
    {
        yield return new("indicator", [.. Indicators.Select(one => Of(one.Code, one.Facts.Name))]);
        var below = edition.Organisations.Below(deliverer.Code);
        var spoken = edition.Organisations.All.Where(one =>
            ReadDeliveryFiles.SpeaksFor(collection, deliverer.Code, one)
        );
        yield return new(
            "organisation",
            [
                .. below
                    .Concat(spoken)
                    .DistinctBy(one => one.Code)
                    .Select(one => new KnownMember(
                        one.Code,
                        one.Name,
                        [
                            one.Code,
                            .. one.Tenures.SelectMany(then => new[] { then.Name.Nl, then.Name.En }),
                            .. one.Aliases,
                        ]
                    )),
            ]
        );
        foreach (var dimension in Indicators.SelectMany(one => one.Facts.Dimensions).Distinct(StringComparer.Ordinal))
            if (edition.Catalogue.CodeLists.TryGetValue(dimension, out var list))
                yield return new(dimension, [.. list.Members.Select(one => Of(one.Code, one.Name))]);
    }

    static KnownMember Of(string code, Bilingual name) => new(code, name, [code, name.Nl, name.En]);
}
