using System.Collections.Immutable;
using Rekenschap.Publishing.Search;

namespace Rekenschap.Publishing.Questions;

/// <summary>
/// Which questions ask nearly the same. Pure: by the words that carry meaning, each as rare as it is in the list, so that
/// what every question of a list has ("kunt u toelichten") makes none alike.
/// </summary>
sealed class SimilarQuestions
{
    /// <summary>The least share of their weight that two questions have in common.</summary>
    public const double LeastAlike = 0.5;

    const int ShortestWord = 3;

    readonly ImmutableArray<(int Number, ImmutableHashSet<string> Words)> all;
    readonly Dictionary<string, double> weights;

    public SimilarQuestions(IEnumerable<(int Number, string Text)> questions)
    {
        all =
        [
            .. questions.Select(one =>
                (one.Number, Folding.Words(one.Text).Where(word => word.Length >= ShortestWord).ToImmutableHashSet())
            ),
        ];
        weights = all.SelectMany(one => one.Words)
            .GroupBy(word => word, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                // A word that all have weighs nothing; digits tell years and articles apart and weigh double.
                group => Math.Log((1.0 + all.Length) / group.Count()) * (group.Key.Any(char.IsDigit) ? 2 : 1),
                StringComparer.Ordinal
            );
    }

    /// <summary>Those that are like a question, the most alike first.</summary>
    public ImmutableArray<int> To(int number)
    {
        var own = all.FirstOrDefault(one => one.Number == number).Words;
        return own is null
            ? []
            :
            [
                .. all.Where(one => one.Number != number)
                    .Select(one => (one.Number, Alike: Alike(own, one.Words)))
                    .Where(one => one.Alike >= LeastAlike)
                    .OrderByDescending(one => one.Alike)
                    .ThenBy(one => one.Number)
                    .Select(one => one.Number),
            ];
    }

    double Alike(ImmutableHashSet<string> one, ImmutableHashSet<string> other)
    {
        var shared = Weight(one.Intersect(other));
        var both = Weight(one) + Weight(other);
        return both == 0 ? 0 : 2 * shared / both;
    }

    /// <summary>Summed in one order, so that the same questions are as alike on every machine.</summary>
    double Weight(IEnumerable<string> words) => words.Order(StringComparer.Ordinal).Sum(word => weights[word]);
}
