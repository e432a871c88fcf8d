using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>A claim's words as tokens, without those that are passed over (articles, forms of zijn, worden, hebben).</summary>
internal sealed record RegisterWords(ImmutableArray<Token> Tokens, Language Language)
{
    public ImmutableArray<string> Folded { get; } = [.. Tokens.Select(token => token.Folded)];

    public int Length => Tokens.Length;

    public static RegisterWords Of(string words, Language language)
    {
        var tokens = Tokenizer.Cut(words);
        return new([.. tokens.Where((token, i) => IsOneOf(tokens, i) || !IsPassedOver(token, language))], language);
    }

    static bool IsPassedOver(Token token, Language language) => Vocabulary.Of(language).IsPassedOver(token);

    /// <summary>"een van de twee" is a number, where "een" elsewhere is an article.</summary>
    static bool IsOneOf(ImmutableArray<Token> tokens, int index) =>
        tokens[index].Folded == "een" && index + 1 < tokens.Length && tokens[index + 1].Folded == "van";

    public bool Stands(ImmutableArray<string> phrase, int index) =>
        !phrase.IsEmpty
        && index + phrase.Length <= Folded.Length
        && Folded.AsSpan(index, phrase.Length).SequenceEqual(phrase.AsSpan());

    /// <summary>The index after the longest of some nouns that stands at a token; null where none does.</summary>
    public int? Noun(IEnumerable<string> nouns, int index)
    {
        int? next = null;
        foreach (var noun in nouns)
        {
            var phrase = Of(noun, Language).Folded;
            if (Stands(phrase, index) && index + phrase.Length > (next ?? index))
                next = index + phrase.Length;
        }
        return next;
    }

    /// <summary>A whole number in digits or words, with the index after it.</summary>
    public (int Number, int Next)? Number(int index)
    {
        if (index >= Length)
            return null;
        if (Tokens[index].IsNumber)
            return int.TryParse(Folded[index], System.Globalization.CultureInfo.InvariantCulture, out var digits)
                ? (digits, index + 1)
                : null;
        return NumberWords.Of(Language).At(Tokens, index) is { Number: < 100_000 } said
            ? ((int)said.Number, said.Next)
            : null;
    }

    /// <summary>The share words of kind 10.</summary>
    public (Sense Share, int Next)? Share(int index)
    {
        foreach (var (meaning, next) in Vocabulary.Of(Language).At(Tokens, index))
            if (meaning.Sense is >= Sense.All and <= Sense.Minority)
                return (meaning.Sense, next);
        if (index >= Folded.Length)
            return null;
        return Folded[index] switch
        {
            "geen" or "no" => (Sense.None, index + 1),
            // "in elk departement"
            "elk" or "elke" or "ieder" or "iedere" when Language == Language.Nl => (Sense.All, index + 1),
            "each" or "every" when Language == Language.En => (Sense.All, index + 1),
            _ => null,
        };
    }

    /// <summary>Where a token that is not understood stands in the words, from 1.</summary>
    public (string Written, int Position) Place(int index) =>
        index < Length ? (Tokens[index].Written, Tokens[index].Start + 1) : ("", 1);
}
