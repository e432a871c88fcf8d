using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Formulas;

/// <summary>Finds formulas that rest on each other in a ring; a target in a formula stands for its indicator where it has a baseline, and a weight counts as a formula's part.</summary>
internal static class FormulaCycles
{
    /// <summary>Each ring once, at the indicator of it that comes first in the catalogue.</summary>
    public static IEnumerable<(string Indicator, Bilingual Message)> In(IndicatorCatalogue catalogue)
    {
        var restsOn = Graph(catalogue);
        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var indicator in catalogue.Indicators)
        {
            if (settled.Contains(indicator.Code) || RingThrough(indicator.Code, restsOn) is not { } ring)
                continue;
            settled.UnionWith(ring);
            yield return (indicator.Code, CatalogueWording.Cycle(ring.Append(indicator.Code)));
        }
    }

    /// <summary>The indicators that lead back to themselves, and so have no figure.</summary>
    public static HashSet<string> OnRings(IndicatorCatalogue catalogue)
    {
        var restsOn = Graph(catalogue);
        return [.. restsOn.Keys.Where(code => RingThrough(code, restsOn) is not null)];
    }

    static Dictionary<string, List<string>> Graph(IndicatorCatalogue catalogue) =>
        catalogue
            .Indicators.DistinctBy(indicator => indicator.Code)
            .ToDictionary(
                indicator => indicator.Code,
                indicator => FormulaBases(catalogue, indicator).Union(Weights(indicator)).ToList(),
                StringComparer.Ordinal
            );

    static IEnumerable<string> FormulaBases(IndicatorCatalogue catalogue, Indicator indicator) =>
        indicator.Facts.Formula is { } text && Formula.TryParse(text, out var formula, out _)
            ? formula.Indicators.Union(
                catalogue
                    .Targets.Where(target => target.Change is not null && formula.Targets.Contains(target.Code))
                    .Select(target => target.Indicator)
            )
            : [];

    static IEnumerable<string> Weights(Indicator indicator) =>
        indicator.Facts.IsDerived
            ? []
            : indicator
                .Aggregation.PerDimension.Values.Append(indicator.Aggregation.Default)
                .Where(step => step.Rule == AggregationRule.Weighted)
                .Select(step => step.Weight ?? "");

    /// <summary>The shortest way from an indicator back to itself, by breadth first; null when there is none.</summary>
    static List<string>? RingThrough(string start, Dictionary<string, List<string>> restsOn)
    {
        var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<string>([start]);
        while (open.TryDequeue(out var at))
            foreach (var next in restsOn.GetValueOrDefault(at) ?? [])
                if (next == start)
                    return WayTo(at, start, cameFrom);
                else if (cameFrom.TryAdd(next, at))
                    open.Enqueue(next);
        return null;
    }

    static List<string> WayTo(string end, string start, Dictionary<string, string> cameFrom)
    {
        var way = new List<string>([end]);
        while (way[^1] != start)
            way.Add(cameFrom[way[^1]]);
        way.Reverse();
        return way;
    }
}
