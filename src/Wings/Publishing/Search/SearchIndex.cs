using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Rekenschap.Publishing.Search;

/// <summary>Finds entries by words that need not be typed right. Immutable; a question costs one look at each different word.</summary>
sealed class SearchIndex
{
    /// <summary>What is asked beyond this is passed over.</summary>
    const int MostWords = 8;
    const int LongestWord = 40;
    const double TitleWeighs = 3;

    static readonly FrozenSet<string> Small = FrozenSet.Create(
        StringComparer.Ordinal,
        "de",
        "het",
        "een",
        "van",
        "in",
        "op",
        "en",
        "voor",
        "met",
        "the",
        "of",
        "and",
        "a",
        "an",
        "for",
        "to"
    );

    readonly ImmutableArray<SearchEntry> entries;
    readonly FrozenDictionary<string, ImmutableArray<(int Entry, double Weight)>> places;

    public SearchIndex(IEnumerable<SearchEntry> all)
    {
        entries = [.. all];
        places = entries
            .SelectMany(
                (entry, i) =>
                    Folding
                        .Words($"{entry.Title} {entry.Names}")
                        .Select(word => (Word: word, Entry: i, Weight: TitleWeighs))
                        .Concat(Folding.Words(entry.Words).Select(word => (Word: word, Entry: i, Weight: 1.0)))
            )
            .GroupBy(place => place.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(
                word => word.Key,
                word =>
                    word.GroupBy(place => place.Entry)
                        .Select(one => (one.Key, one.Max(place => place.Weight)))
                        .ToImmutableArray(),
                StringComparer.Ordinal
            );
    }

    public ImmutableArray<SearchEntry> Entries => entries;

    /// <summary>
    /// The best first: entries with all words where there are any, else those with some. Of as many words, whole words
    /// and beginnings stand above parts inside a word.
    /// </summary>
    public ImmutableArray<Hit> Find(string asked, int most)
    {
        var words = Folding
            .Words(asked)
            .Select(word => word.Length > LongestWord ? word[..LongestWord] : word)
            .Distinct(StringComparer.Ordinal)
            .Take(MostWords)
            .ToList();
        var telling = words.Where(word => !Small.Contains(word)).ToList();
        if (telling.Count > 0)
            words = telling;
        var found = new Dictionary<int, (int Words, int Firm, double Score, bool Exact)>();
        foreach (var word in words)
        foreach (var (entry, (score, likeness)) in Scores(word))
        {
            var so = found.GetValueOrDefault(entry, (0, 0, 0, true));
            found[entry] = (
                so.Words + 1,
                so.Firm + (likeness >= Likeness.WholeOrBeginning ? 1 : 0),
                so.Score + score,
                so.Exact && likeness >= Likeness.AsAsked
            );
        }
        var complete = found.Values.Any(one => one.Words == words.Count);
        return
        [
            .. found
                .Where(one => !complete || one.Value.Words == words.Count)
                .OrderByDescending(one => one.Value.Words)
                .ThenByDescending(one => one.Value.Firm)
                .ThenByDescending(one => one.Value.Score)
                .ThenByDescending(one => entries[one.Key].IsPlace)
                .ThenBy(one => entries[one.Key].Title.Length)
                .ThenBy(one => one.Key)
                .Take(most)
                .Select(one => new Hit(entries[one.Key], one.Value.Score, one.Value.Exact)),
        ];
    }

    /// <summary>What each entry scores for one word: its best place, a whole word or a beginning before all else.</summary>
    Dictionary<int, (double Score, double Likeness)> Scores(string asked)
    {
        var scores = new Dictionary<int, (double Score, double Likeness)>();
        foreach (var (word, where) in places)
        {
            var likeness = Likeness.Of(asked, word);
            if (likeness <= 0)
                continue;
            foreach (var (entry, weight) in where)
                if (Above((likeness * weight, likeness), scores.GetValueOrDefault(entry)))
                    scores[entry] = (likeness * weight, likeness);
        }
        return scores;
    }

    static bool Above((double Score, double Likeness) one, (double Score, double Likeness) other)
    {
        var (firm, otherFirm) = (
            one.Likeness >= Likeness.WholeOrBeginning,
            other.Likeness >= Likeness.WholeOrBeginning
        );
        return firm == otherFirm ? one.Score > other.Score : firm;
    }
}
