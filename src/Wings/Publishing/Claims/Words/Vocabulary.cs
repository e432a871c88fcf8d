using System.Collections.Frozen;
using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Words;

/// <summary>The wordings of one language: what is listed in the tables of Vocabulary.Nl.cs and Vocabulary.En.cs.</summary>
internal sealed partial class Vocabulary
{
    public static readonly Vocabulary Nl = new(Dutch(), NumberWords.Nl);
    public static readonly Vocabulary En = new(English(), NumberWords.En);

    readonly FrozenDictionary<string, ImmutableArray<Entry>> byFirstWord;
    readonly FrozenSet<string> words;

    Vocabulary(IEnumerable<Entry> entries, NumberWords numbers)
    {
        Numbers = numbers;
        entries = [.. entries];
        All = [.. entries.Select(entry => (entry.Said, entry.Meaning))];
        words = entries.SelectMany(entry => entry.Words).ToFrozenSet(StringComparer.Ordinal);
        byFirstWord = entries
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(entry => entry.Words.Length).ToImmutableArray(),
                StringComparer.Ordinal
            );
        Wordings =
        [
            .. byFirstWord
                .Values.SelectMany(list => list)
                .Select(entry => string.Join(' ', entry.Words))
                .Order(StringComparer.Ordinal),
        ];
    }

    public NumberWords Numbers { get; }

    /// <summary>All wordings as they are written, with what each says, in the order of the tables.</summary>
    public ImmutableArray<(string Said, Meaning Meaning)> All { get; }

    /// <summary>All wordings, for finding the nearest to one that is not known.</summary>
    public ImmutableArray<string> Wordings { get; }

    public static Vocabulary Of(Language language) => language == Language.Nl ? Nl : En;

    /// <summary>The wordings that begin at a token, the longest first, each with the index after it.</summary>
    public IEnumerable<(Meaning Meaning, int Next)> At(ImmutableArray<Token> tokens, int index)
    {
        if (index >= tokens.Length || !byFirstWord.TryGetValue(tokens[index].Folded, out var entries))
            yield break;
        foreach (var entry in entries)
            if (Match(entry, tokens, index) is { } next)
                yield return (entry.Meaning, next);
    }

    /// <summary>Whether the word stands in any wording.</summary>
    public bool Knows(Token token) => words.Contains(token.Folded);

    public bool IsPassedOver(Token token) =>
        byFirstWord.TryGetValue(token.Folded, out var entries)
        && entries.Any(entry => entry is { Words.Length: 1, Meaning.Sense: Sense.PassedOver });

    /// <summary>Within a wording other words that are passed over may stand: "verreweg de meeste".</summary>
    int? Match(Entry entry, ImmutableArray<Token> tokens, int index)
    {
        foreach (var word in entry.Words)
        {
            while (
                index < tokens.Length
                && tokens[index].Folded != word
                && word != entry.Words[0]
                && IsPassedOver(tokens[index])
            )
                index++;
            if (index >= tokens.Length || tokens[index].Folded != word)
                return null;
            index++;
        }
        return index;
    }

    /// <summary>Wordings separated by <c>|</c>, cut as claims are.</summary>
    static IEnumerable<Entry> Say(Sense sense, string wordings, decimal amount = 0, bool noun = false) =>
        wordings
            .Split('|')
            .Select(wording => new Entry(
                wording,
                [.. Tokenizer.Cut(wording).Select(token => token.Folded)],
                new(sense, amount, noun)
            ));

    readonly record struct Entry(string Said, ImmutableArray<string> Words, Meaning Meaning);
}
