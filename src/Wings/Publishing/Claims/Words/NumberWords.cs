using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Words;

/// <summary>Numbers written as words, up to just under a million; what follows (miljoen, miljard) is a scale.</summary>
internal abstract class NumberWords
{
    public static readonly NumberWords Nl = new DutchNumberWords();
    public static readonly NumberWords En = new EnglishNumberWords();

    /// <summary>The number that begins at a token, with the index after it; null where none does.</summary>
    public abstract (decimal Number, int Next)? At(ImmutableArray<Token> tokens, int index);

    /// <summary>The number with what is said of its parts, "drie komma vijf" and "anderhalf", and how many decimals it shows.</summary>
    public (decimal Number, int Decimals, int Next)? WithPart(ImmutableArray<Token> tokens, int index)
    {
        if (Half(tokens, index) is { } half)
            return (half.Number, 1, half.Next);
        if (At(tokens, index) is not { } whole)
            return null;
        return Decimals(tokens, whole) ?? (whole.Number, 0, whole.Next);
    }

    /// <summary>A number of halves that begins at a token: "anderhalf", "three and a half".</summary>
    protected abstract (decimal Number, int Next)? Half(ImmutableArray<Token> tokens, int index);

    /// <summary>The word for the decimal mark.</summary>
    protected abstract string Mark { get; }

    /// <summary>"komma vijf", "point two five": after the mark the digits are said one by one.</summary>
    (decimal, int, int)? Decimals(ImmutableArray<Token> tokens, (decimal Number, int Next) whole)
    {
        if (whole.Next >= tokens.Length || tokens[whole.Next].Folded != Mark)
            return null;
        var (number, place, decimals, next) = (whole.Number, 1m, 0, whole.Next + 1);
        for (; At(tokens, next) is { Number: < 10 } digit && decimals < MostDecimals; next = digit.Next, decimals++)
            number += digit.Number * (place /= 10);
        return decimals > 0 ? (number, decimals, next) : null;
    }

    const int MostDecimals = 6;

    /// <summary>A whole number in words, or null where it would be longer than a reader wants (over 20 and no round one).</summary>
    public abstract string? Write(decimal number);

    public static NumberWords Of(Language language) => language == Language.Nl ? Nl : En;
}
