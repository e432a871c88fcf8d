using System.Collections.Frozen;
using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Publishing.Untagged;

namespace Rekenschap.Publishing.Beside;

/// <summary>
/// Words directly before or behind a tag that change what its words state, and were left out of it: "niet [gedaald]",
/// "meer dan de [30.567]", "[22 procent] lager". Pure.
/// </summary>
internal sealed class TurningWords(Language language)
{
    /// <summary>A wording and the articles behind it are no longer.</summary>
    const int Furthest = 5;

    /// <summary>Prepositions as well: "onder 12 ministeries", "a report over 100 firms".</summary>
    static readonly FrozenSet<string> Doubtful = ((string[])["onder", "over", "under", "some"]).ToFrozenSet(
        StringComparer.Ordinal
    );

    static readonly FrozenSet<string> Degrees = (
        (string[])["veel", "nog", "iets", "zelfs", "ver", "much", "far", "even", "slightly", "somewhat", "still"]
    ).ToFrozenSet(StringComparer.Ordinal);

    readonly Vocabulary vocabulary = Vocabulary.Of(language);

    /// <param name="words">The passage, with a hole for each tag.</param>
    /// <param name="hole">Index of the tag's token.</param>
    /// <param name="tagged">The words of the tag.</param>
    /// <param name="isLevel">Whether the figure is a value of its own: of one that is itself a difference "22% less" is what it says.</param>
    public IEnumerable<(int First, int Next)> Around(Sentence words, int hole, string tagged, bool isLevel)
    {
        var senses = Senses(tagged);
        if (Before(words, hole, senses) is { } before)
            yield return before;
        if (Behind(words, hole, senses, isLevel) is { } behind)
            yield return behind;
    }

    /// <summary>The longest wording that ends at the tag, but for articles.</summary>
    (int, int)? Before(Sentence words, int hole, FrozenSet<Sense> tagged)
    {
        for (var first = Math.Max(0, hole - Furthest); first < hole; first++)
            foreach (var next in Readings(words, first, hole, tagged))
                if (words.Together(first, hole) && OnlyArticles(words, next, hole))
                    return (Degrees.Contains(words.Word(first - 1)) ? first - 1 : first, next);
        return null;
    }

    IEnumerable<int> Readings(Sentence words, int first, int hole, FrozenSet<Sense> tagged)
    {
        foreach (var (meaning, next) in vocabulary.At(words.Tokens, first))
            if (next <= hole && !Doubtful.Contains(words.Word(first)))
                if (IsComparative(meaning.Sense) && Than(words, next) is { } than)
                    yield return than;
                else if (TurnsBefore(meaning.Sense, tagged))
                    yield return next;
    }

    static bool TurnsBefore(Sense sense, FrozenSet<Sense> tagged) =>
        sense switch
        {
            Sense.Not or Sense.No => true,
            Sense.About => tagged.Contains(Sense.Scale),
            >= Sense.WellOver and <= Sense.AtMost => true,
            Sense.Slightly or Sense.Strongly or Sense.Explosively or Sense.Significant => Changes(tagged),
            Sense.Already or Sense.Yet or Sense.Comfortably => tagged.Contains(Sense.Met),
            _ => false,
        };

    (int, int)? Behind(Sentence words, int hole, FrozenSet<Sense> tagged, bool isLevel)
    {
        var first = Degrees.Contains(words.Word(hole + 1)) ? hole + 2 : hole + 1;
        if (first >= words.Tokens.Length || !words.Together(hole, first))
            return null;
        foreach (var (meaning, next) in vocabulary.At(words.Tokens, first))
            if (TurnsBehind(meaning.Sense, tagged, isLevel) && !CommaAfter(words, hole))
                return (first, IsComparative(meaning.Sense) ? Than(words, next) ?? next : next);
        return null;
    }

    static bool TurnsBehind(Sense sense, FrozenSet<Sense> tagged, bool isLevel) =>
        sense switch
        {
            Sense.Not => Changes(tagged) || tagged.Contains(Sense.Met),
            Sense.Slightly or Sense.Strongly or Sense.Explosively or Sense.Significant => Changes(tagged),
            Sense.Higher or Sense.Lower => isLevel && tagged.Contains(Sense.Scale),
            _ => false,
        };

    static bool Changes(FrozenSet<Sense> tagged) =>
        tagged.Contains(Sense.Rise) || tagged.Contains(Sense.Fall) || tagged.Contains(Sense.Improved);

    static bool IsComparative(Sense sense) => sense is >= Sense.Higher and <= Sense.Slower;

    int? Than(Sentence words, int at)
    {
        foreach (var (meaning, next) in vocabulary.At(words.Tokens, at))
            if (meaning.Sense == Sense.Than)
                return next;
        return null;
    }

    static bool OnlyArticles(Sentence words, int from, int hole) =>
        Enumerable.Range(from, hole - from).All(at => words.Is(at, "de", "het", "een", "the", "a", "an", "€", "eur"));

    static bool CommaAfter(Sentence words, int hole) => words.Between(hole, hole + 1).Contains(',');

    /// <summary>What the tagged words say; <see cref="Sense.Scale"/> stands for any number among them.</summary>
    FrozenSet<Sense> Senses(string tagged)
    {
        var tokens = Tokenizer.Cut(tagged);
        var senses = new HashSet<Sense>();
        for (var at = 0; at < tokens.Length; at++)
        {
            senses.UnionWith(vocabulary.At(tokens, at).Select(one => one.Meaning.Sense));
            if (tokens[at].IsNumber || vocabulary.Numbers.At(tokens, at) is not null)
                senses.Add(Sense.Scale);
        }
        return senses.ToFrozenSet();
    }
}
