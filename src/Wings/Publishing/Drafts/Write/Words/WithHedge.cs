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

    public static Stretch Of(string text, Stretch words, Language language)
    {
        var line = text[Math.Max(0, words.Start - Longest)..words.Start];
        var from = line.LastIndexOfAny(['\n', '.', ',', ';', ':', '!', '?', '(', '[', ']', '|', '*', '_']) + 1;
        var before = line[from..];
        if (before.Length == 0 || before[^1] != ' ')
            return words;
        var tokens = Tokenizer.Cut(before);
        var known = Vocabulary.Of(language);
        for (var i = 0; i < tokens.Length; i++)
            if (Begins(known, tokens, i) && Reaches(known, tokens, i))
                return words with { Start = words.Start - before.Length + tokens[i].Start };
        return words;
    }

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
