using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Drafts.Write.Words;

/// <summary>"Ruim is behaald", "meer dan de helft", "nog niet gehaald": words without what softens or turns them state something else.</summary>
internal static class WithHedge
{
    const int Longest = 40;

    static readonly ImmutableHashSet<Sense> Hedges =
    [
        Sense.About,
        Sense.WellOver,
        Sense.MoreThan,
        Sense.Nearly,
        Sense.LessThan,
        Sense.AtLeast,
        Sense.AtMost,
        Sense.Slightly,
        Sense.Strongly,
        Sense.Explosively,
        Sense.Comfortably,
        Sense.Already,
        Sense.Yet,
        Sense.Not,
        Sense.Significant,
    ];

    /// <summary>Take no hedge: "a large majority" is no wording that is read, and "a majority" is one.</summary>
    static readonly ImmutableHashSet<Sense> Bare =
    [
        Sense.All,
        Sense.None,
        Sense.NearlyAll,
        Sense.VastMajority,
        Sense.Majority,
        Sense.LargePart,
        Sense.SmallPart,
        Sense.Minority,
        Sense.Magnitude,
        Sense.Highest,
        Sense.Lowest,
    ];

    public static Stretch Of(string text, Stretch words, Language language)
    {
        var line = text[Math.Max(0, words.Start - Longest)..words.Start];
        var from = line.LastIndexOfAny(['\n', '.', ',', ';', ':', '!', '?', '(', '[', ']', '|', '*', '_']) + 1;
        var before = line[from..];
        if (before.Length == 0 || before[^1] != ' ')
            return words;
        var tokens = Tokenizer.Cut(before);
        var known = Vocabulary.Of(language);
        if (known.At(Tokenizer.Cut(words.Of(text)), 0).Any(one => Bare.Contains(one.Meaning.Sense)))
            return words;
        if (IsThatOfAnother(tokens) && char.IsAsciiDigit(text[words.Start]))
            return words;
        for (var i = 0; i < tokens.Length; i++)
            if (Begins(known, tokens, i) && Reaches(known, tokens, i))
                return words with { Start = words.Start - before.Length + tokens[i].Start };
        return words;
    }

    /// <summary>"More than the 30,567": that number is another figure's, which something is held against.</summary>
    static bool IsThatOfAnother(ImmutableArray<Token> tokens) =>
        tokens is [.., { Folded: "dan" or "than" }, { Folded: "de" or "het" or "the" }];

    static bool Begins(Vocabulary known, ImmutableArray<Token> tokens, int at) =>
        known.At(tokens, at).Any(one => Hedges.Contains(one.Meaning.Sense));

    /// <summary>Whether from here on nothing else stands there.</summary>
    static bool Reaches(Vocabulary known, ImmutableArray<Token> tokens, int at) =>
        at == tokens.Length
        || known
            .At(tokens, at)
            .Where(one => one.Meaning.Sense == Sense.PassedOver || Hedges.Contains(one.Meaning.Sense))
            .Any(one => Reaches(known, tokens, one.Next));
}
