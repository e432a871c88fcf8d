using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Catalogue;

/// <summary>Reads <c>aggregate</c>: a word, <c>{ weighted: INDICATOR }</c>, or one of these per dimension.</summary>
static class ReadAggregation
{
    const string Key = "aggregate";
    const string Weighted = "weighted";
    static readonly AggregationStep NotTotalled = new(AggregationRule.None);

    static readonly Dictionary<string, AggregationRule> Words = new(StringComparer.Ordinal)
    {
        ["sum"] = AggregationRule.Sum,
        ["mean"] = AggregationRule.Mean,
        ["last"] = AggregationRule.Last,
        ["max"] = AggregationRule.Max,
        ["min"] = AggregationRule.Min,
        ["none"] = AggregationRule.None,
    };

    /// <summary>
    /// Where rules are given per dimension, a code list that is left out follows the rule for organisations: both cut the
    /// same whole into parts. Periods and organisations that are left out are not totalled: to guess a sum could add up
    /// what must not be added, such as the staff of twelve months.
    /// </summary>
    public static Aggregation From(YamlMap map, IndicatorFacts facts)
    {
        var none = ImmutableDictionary.Create<string, AggregationStep>(StringComparer.Ordinal);
        if (!map.Has(Key))
        {
            if (!facts.IsDerived)
                map.Problem(
                    Key,
                    "'aggregate' ontbreekt; verwacht: sum, mean, last, max, min, none of { weighted: INDICATOR }",
                    "'aggregate' is missing; expected: sum, mean, last, max, min, none or { weighted: INDICATOR }"
                );
            return new(default, none);
        }
        if (!map.IsMap(Key))
            return new(Step(map, Key), none);
        var per = map.Map(Key)!;
        if (per.Has(Weighted))
        {
            var step = new AggregationStep(AggregationRule.Weighted, per.Text(Weighted));
            per.Done();
            return new(step, none);
        }
        string[] dimensions = ["period", "organisation", .. facts.Dimensions.Where(one => one != "organisation")];
        var steps = dimensions.Where(per.Has).Select(one => KeyValuePair.Create(one, Step(per, one)));
        var all = none.SetItem("period", NotTotalled).SetItems(steps);
        per.Done();
        return new(all.GetValueOrDefault("organisation", NotTotalled), all);
    }

    static AggregationStep Step(YamlMap map, string key)
    {
        if (!map.IsMap(key))
            return new(map.Word(key, Words) ?? AggregationRule.None);
        var weighing = map.Map(key)!;
        var step = new AggregationStep(AggregationRule.Weighted, weighing.Required(Weighted));
        weighing.Done();
        return step;
    }
}
