using System.Text.RegularExpressions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Catalogue;

/// <summary>What a formula tells of its indicator without being computed: whether it is a proportion, and how often it has a value.</summary>
static partial class DerivedFacts
{
    public static IEnumerable<Indicator> Complete(List<Placed<Indicator>> indicators)
    {
        var byCode = indicators.ToDictionary(one => one.Value.Code, StringComparer.Ordinal);
        foreach (var (indicator, map) in indicators)
            yield return indicator.Facts.Formula is not { } formula
                ? indicator
                : indicator with
                {
                    Facts = indicator.Facts with
                    {
                        Proportion = ProportionOf(formula, byCode),
                        CoverageNeeded = CoverageOf(indicator.Code, byCode, []) ?? 1,
                        Invention = InventionOf(indicator.Code, byCode, []),
                        Frequency = map.Has("frequency")
                            ? indicator.Facts.Frequency
                            : FrequencyOf(indicator.Code, byCode, []) ?? Frequency.Year,
                    },
                };
    }

    static Proportion? ProportionOf(string formula, Dictionary<string, Placed<Indicator>> byCode)
    {
        var match = Division().Match(formula);
        var (a, b) = (match.Groups["a"].Value, match.Groups["b"].Value);
        return match.Success && byCode.ContainsKey(a) && byCode.ContainsKey(b) ? new(a, b) : null;
    }

    /// <summary>What rests on something made up is made up as much as the most of it, unless the catalogue says more.</summary>
    static Invention InventionOf(string code, Dictionary<string, Placed<Indicator>> byCode, HashSet<string> seen)
    {
        if (!byCode.TryGetValue(code, out var one) || !seen.Add(code))
            return Invention.None;
        var bases = Name().Matches(one.Value.Facts.Formula ?? "").Select(name => InventionOf(name.Value, byCode, seen));
        return bases.Append(one.Value.Facts.Invention).Max();
    }

    /// <summary>The lowest bar among what it rests on, unless the catalogue says its own.</summary>
    static decimal? CoverageOf(string code, Dictionary<string, Placed<Indicator>> byCode, HashSet<string> seen)
    {
        if (!byCode.TryGetValue(code, out var one) || !seen.Add(code))
            return null;
        if (one.Value.Facts.Formula is not { } formula || one.Value.Facts.CoverageStated)
            return one.Value.Facts.CoverageNeeded;
        return Name().Matches(formula).Select(name => CoverageOf(name.Value, byCode, seen)).Min();
    }

    /// <summary>A formula has a value as often as the least frequent indicator that it rests on.</summary>
    static Frequency? FrequencyOf(string code, Dictionary<string, Placed<Indicator>> byCode, HashSet<string> seen)
    {
        if (!byCode.TryGetValue(code, out var one) || !seen.Add(code))
            return null;
        if (one.Value.Facts.Formula is not { } formula || one.Map.Has("frequency"))
            return one.Value.Facts.Frequency;
        return Name().Matches(formula).Select(name => FrequencyOf(name.Value, byCode, seen)).Max();
    }

    [GeneratedRegex(@"^\s*(share\s*\(\s*)?(?<a>[a-z][a-z0-9_]*)\s*(?(1),|/)\s*(?<b>[a-z][a-z0-9_]*)\s*(?(1)\))\s*$")]
    private static partial Regex Division();

    [GeneratedRegex(@"(?<![\w.])[a-z][a-z0-9_]*")]
    private static partial Regex Name();
}
