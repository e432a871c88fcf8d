using System.Collections.Immutable;

namespace Rekenschap.Figures.Questions;

/// <summary>Which indicators rest right on which: by their formula, or as what they are weighed with.</summary>
internal sealed class Resting
{
    readonly ImmutableArray<ImmutableHashSet<int>> on;

    public Resting(Ground ground) =>
        on = [.. Enumerable.Range(0, ground.Catalogue.Indicators.Length).Select(index => Behind(ground, index))];

    /// <summary>Adds to indicators those that rest right on any of them.</summary>
    public void AddTo(HashSet<int> indicators)
    {
        for (var index = 0; index < on.Length; index++)
            if (on[index].Overlaps(indicators))
                indicators.Add(index);
    }

    static ImmutableHashSet<int> Behind(Ground ground, int index) =>
        [
            .. (ground.Formulas[index]?.Formula?.Indicators ?? [])
                .Concat(ground.Catalogue.Indicators[index].Aggregation.Weights)
                .Select(ground.Catalogue.IndexOf),
        ];
}
