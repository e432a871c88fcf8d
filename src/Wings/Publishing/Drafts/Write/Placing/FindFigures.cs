using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Drafts.Write.Tagging;
using Rekenschap.Publishing.Search;

namespace Rekenschap.Publishing.Drafts.Write.Placing;

/// <summary>Finds figures of a catalogue by words that need not be typed right; none where nothing is asked.</summary>
internal static class FindFigures
{
    public static ImmutableArray<IndicatorFacts> By(IEditionFigures edition, string sought, int most)
    {
        var catalogue = CatalogueWords.Of(edition);
        var scores = new double[catalogue.Indicators.Length];
        foreach (var word in Folding.Words(sought).Distinct().Take(8))
            catalogue.Add(scores, word, 1, Likeness.Of);
        return
        [
            .. catalogue
                .Indicators.Zip(scores)
                .Where(one => one.Second > 0)
                .OrderByDescending(one => one.Second)
                .Select(one => one.First)
                .Take(most),
        ];
    }
}
