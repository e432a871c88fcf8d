using System.Collections.Immutable;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Untagged;

/// <summary>One text cut into tokens, with what the rules of circumstance ask of it: neighbours, and what stands in the same sentence.</summary>
internal sealed class Sentence(string text)
{
    const string Ends = ".;:!?";

    public ImmutableArray<Token> Tokens { get; } = Tokenizer.Cut(text);

    /// <summary>The token as it is compared, or "" beyond either end.</summary>
    public string Word(int index) => index >= 0 && index < Tokens.Length ? Tokens[index].Folded : "";

    public string Written(int index) => index >= 0 && index < Tokens.Length ? Tokens[index].Written : "";

    /// <summary>Whether a token stands for something that was tagged, printed or left alone.</summary>
    public bool IsHole(int index) => Word(index) is { Length: > 0 } word && word[0] == Passage.Hole;

    public bool Is(int index, params ReadOnlySpan<string> words) => words.Contains(Word(index));

    public bool HyphenAfter(int index) => At(Tokens[index].End) == '-' && char.IsLetter(At(Tokens[index].End + 1));

    public bool HyphenBefore(int index) =>
        At(Tokens[index].Start - 1) == '-' && char.IsLetter(At(Tokens[index].Start - 2));

    /// <summary>Whether no full stop or semicolon stands between two tokens.</summary>
    public bool Together(int first, int last) =>
        last < Tokens.Length
        && !text.AsSpan(Tokens[first].End, Math.Max(0, Tokens[last].Start - Tokens[first].End)).ContainsAny(Ends);

    /// <summary>The first of the words after a token in its sentence, at most <paramref name="reach"/> further; -1 where there is none.</summary>
    public int After(int index, int reach, params ReadOnlySpan<string> words)
    {
        for (var i = index + 1; i <= index + reach && i < Tokens.Length && Together(index, i); i++)
            if (words.Contains(Word(i)))
                return i;
        return -1;
    }

    /// <summary>The last of the words before a token in its sentence; -1 where there is none.</summary>
    public int Before(int index, int reach, params ReadOnlySpan<string> words)
    {
        for (var i = index - 1; i >= 0 && i >= index - reach && Together(i, index); i--)
            if (words.Contains(Word(i)))
                return i;
        return -1;
    }

    /// <summary>What stands between two tokens that follow each other.</summary>
    public ReadOnlySpan<char> Between(int first, int second) =>
        second < Tokens.Length ? text.AsSpan(Tokens[first].End, Tokens[second].Start - Tokens[first].End) : [];

    /// <summary>The token that begins at an offset; -1 where none does.</summary>
    public int IndexAt(int offset) => Tokens.BinarySearch(new Token("", "", offset, 0), ByStart);

    static readonly Comparer<Token> ByStart = Comparer<Token>.Create((one, other) => one.Start.CompareTo(other.Start));

    public bool Near(int index, int reach, params ReadOnlySpan<string> words) =>
        Before(index, reach, words) >= 0 || After(index, reach, words) >= 0;

    char At(int offset) => offset >= 0 && offset < text.Length ? text[offset] : ' ';
}
