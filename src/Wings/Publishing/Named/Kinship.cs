namespace Rekenschap.Publishing.Named;

/// <summary>How near two folded words are that are both spelled right: the same, inflected, or one within the other.</summary>
internal static class Kinship
{
    static readonly string[] Endings =
    [
        "ingen",
        "heden",
        "eren",
        "ende",
        "ing",
        "en",
        "er",
        "es",
        "ed",
        "de",
        "te",
        "s",
        "e",
        "n",
    ];

    public static double Of(string one, string other)
    {
        if (one == other)
            return 1;
        var (a, b) = (Stem(one), Stem(other));
        if (a == b)
            return 0.9;
        var (less, more) = a.Length <= b.Length ? (a, b) : (b, a);
        // Of what a "gasbesparing" is says "gas"; within a word three letters may be anything.
        if (less.Length == 3 && Math.Min(one.Length, other.Length) == 3)
            return more.StartsWith(less, StringComparison.Ordinal) ? 0.5 : 0;
        if (less.Length < 4)
            return 0;
        // Dutch joins words: the last part says what it is, the first of what.
        return more.EndsWith(less, StringComparison.Ordinal) && less.Length >= 5 ? 0.7
            : more.StartsWith(less, StringComparison.Ordinal) ? 0.65
            : less.Length >= 5 && more.Contains(less, StringComparison.Ordinal) ? 0.5
            : 0;
    }

    /// <summary>A folded word without its ending, by rule: for comparing only.</summary>
    public static string Stem(string word)
    {
        foreach (var ending in Endings)
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var stem = word[..^ending.Length];
                return Short(stem.Length > 3 && stem[^1] == stem[^2] ? stem[..^1] : stem);
            }
        return Short(word);
    }

    /// <summary>Dutch writes a long vowel once or twice by how the syllable ends: "besparing", "bespaarde".</summary>
    static string Short(string stem)
    {
        for (var i = stem.Length - 2; i > 0; i--)
            if (stem[i] == stem[i - 1] && "aeou".Contains(stem[i], StringComparison.Ordinal))
                return stem.Remove(i, 1);
        return stem;
    }
}
