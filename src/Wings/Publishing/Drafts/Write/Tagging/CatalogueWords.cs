using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Named;
using Rekenschap.Publishing.Search;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

/// <summary>By which words each indicator of an edition is known, and how telling each word is. Made once for an edition.</summary>
internal sealed class CatalogueWords
{
    static readonly ConditionalWeakTable<IEditionFigures, CatalogueWords> Known = [];

    readonly FrozenDictionary<string, ImmutableArray<(int Indicator, double Weight)>> places;
    readonly double most;

    CatalogueWords(IEditionFigures edition)
    {
        Indicators = edition.Indicators;
        most = Math.Log(1 + Indicators.Length);
        var targets = edition.Targets.ToLookup(one => one.Indicator, StringComparer.Ordinal);
        places = Indicators
            .SelectMany((one, i) => Words(one, targets[one.Code]).Select(word => (word.Word, Place: (i, word.Weight))))
            .GroupBy(one => one.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(
                one => one.Key,
                one =>
                    one.GroupBy(word => word.Place.i)
                        .Select(place => (place.Key, place.Max(word => word.Place.Weight)))
                        .ToImmutableArray(),
                StringComparer.Ordinal
            );
    }

    public static CatalogueWords Of(IEditionFigures edition) => Known.GetValue(edition, one => new(one));

    public ImmutableArray<IndicatorFacts> Indicators { get; }

    /// <summary>What each indicator scores for one folded word: its nearest word, the rarer the better.</summary>
    /// <param name="near">How near two words are, from 0 to 1.</param>
    public void Add(double[] scores, string asked, double weight, Func<string, string, double> near)
    {
        var best = new Dictionary<int, double>();
        foreach (var (word, where) in places)
        {
            var likeness = near(asked, word);
            if (likeness <= 0)
                continue;
            var telling = 1 - 0.8 * Math.Log(where.Length) / most;
            foreach (var (indicator, place) in where)
                best[indicator] = Math.Max(best.GetValueOrDefault(indicator), likeness * telling * place);
        }
        foreach (var (indicator, score) in best)
            scores[indicator] += weight * score;
    }

    static IEnumerable<(string Word, double Weight)> Words(IndicatorFacts one, IEnumerable<TargetFacts> targets) =>
        Folded($"{one.Name.Nl} {one.Name.En}", 3)
            .Concat(Folded(string.Join(' ', [.. one.NounsNl, .. one.NounsEn]), 3))
            .Concat(Folded(one.Code.Replace('_', ' '), 2))
            .Concat(Folded($"{one.Definition?.Nl} {one.Definition?.En}", 1))
            .Concat(targets.SelectMany(target => Folded($"{target.Name?.Nl} {target.Name?.En}", 1)));

    static IEnumerable<(string, double)> Folded(string text, double weight) =>
        Folding.Words(text).Where(word => !SmallWords.Has(word)).Select(word => (word, weight));
}
