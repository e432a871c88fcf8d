using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Search;

/// <summary>How much one folded word is like another, from 0 (not at all) to 1 (the same).</summary>
static class Likeness
{
    /// <summary>The least likeness of a word that counts as it was asked.</summary>
    public const double AsAsked = 0.6;

    /// <summary>The least likeness of a whole word or the beginning of one, rather than a part inside it.</summary>
    public const double WholeOrBeginning = 0.85;

    /// <summary>The same, its beginning, a part of it (Dutch joins words), a typing error away, or made of the same three-letter pieces.</summary>
    public static double Of(string asked, string word)
    {
        if (asked == word)
            return 1;
        if (asked.Length >= 2 && word.StartsWith(asked, StringComparison.Ordinal))
            return WholeOrBeginning;
        if (asked.Length >= 4 && word.Contains(asked, StringComparison.Ordinal))
            return 0.7;
        // The start of a longer word may be mistyped too: ziekteverzium in ziekteverzuimcijfers.
        return Math.Max(
            Typed(asked, word),
            Math.Max(
                word.Length > asked.Length + 1 ? 0.9 * Typed(asked, word[..asked.Length]) : 0,
                0.5 * Pieces(asked, word)
            )
        );
    }

    /// <summary>One slip in four letters, two in seven, three in eleven.</summary>
    static double Typed(string asked, string word)
    {
        var slips = asked.Length switch
        {
            < 4 => 0,
            < 7 => 1,
            < 11 => 2,
            _ => 3,
        };
        if (Math.Abs(asked.Length - word.Length) > slips)
            return 0;
        var distance = Nearest.Distance(asked, word);
        return distance <= slips ? 0.58 - 0.1 * distance : 0;
    }

    /// <summary>Twice the shared three-letter pieces over all pieces, where at least half is shared; else 0.</summary>
    static double Pieces(string asked, string word)
    {
        if (asked.Length < 5 || word.Length < 5)
            return 0;
        var (own, other) = (Cut(asked), Cut(word));
        var shared = own.Count(other.Remove);
        var share = 2.0 * shared / (asked.Length + word.Length - 4);
        return share >= 0.5 ? share : 0;
    }

    static List<string> Cut(string word) =>
        [.. Enumerable.Range(0, word.Length - 2).Select(start => word.Substring(start, 3))];
}
