using System.Collections.Frozen;
using Rekenschap.Publishing.Untagged;

namespace Rekenschap.Publishing.Beside;

/// <summary>A denial in the clause of a tag: "[ruim de helft] van de ambtenaren is geen vrouw". Whether it denies what was tagged, a reader has to see.</summary>
static class Denials
{
    /// <summary>Words further away are of something else.</summary>
    const int Reach = 8;

    static readonly FrozenSet<string> Denying = (
        (string[])
            [
                "niet",
                "geen",
                "nooit",
                "niemand",
                "nergens",
                "geenszins",
                "allerminst",
                "onjuist",
                "onwaar",
                "not",
                "no",
                "never",
                "nobody",
                "untrue",
                "incorrect",
            ]
    ).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Other clauses begin with these.</summary>
    static readonly FrozenSet<string> Joins = (
        (string[])["maar", "en", "terwijl", "omdat", "dat", "die", "but", "and", "while", "because", "that", "which"]
    ).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Each denial once, of the nearest tag of a figure in its clause.</summary>
    public static IEnumerable<FoundBeside> In(string text, IReadOnlyList<TaggedAt> tags)
    {
        var words = new Sentence(text);
        var holes = tags.Where(one => one.Claim is not null)
            .Select(one => (Index: words.IndexAt(one.At), Claim: one.Claim!))
            .Where(one => one.Index >= 0)
            .ToList();
        for (var at = 0; at < words.Tokens.Length; at++)
            if (Denying.Contains(words.Word(at)) && !words.Is(at + 1, "alleen", "only"))
                foreach (
                    var (_, claim) in holes
                        .Where(one => InClause(words, at, one.Index))
                        .OrderBy(one => Math.Abs(one.Index - at))
                        .Take(1)
                )
                    yield return new(words.Tokens[at].Start, words.Tokens[at].End, claim, BesideKind.Denies);
    }

    static bool InClause(Sentence words, int one, int other)
    {
        var (first, last) = one < other ? (one, other) : (other, one);
        if (last - first > Reach || !words.Together(first, last))
            return false;
        for (var at = first; at < last; at++)
            if (words.Between(at, at + 1).ContainsAny(",()") || at > first && Joins.Contains(words.Word(at)))
                return false;
        return true;
    }
}
