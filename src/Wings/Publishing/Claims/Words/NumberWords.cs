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

    /// <summary>A whole number in words, or null where it would be longer than a reader wants (over 20 and no round one).</summary>
    public abstract string? Write(decimal number);

    public static NumberWords Of(Language language) => language == Language.Nl ? Nl : En;
}
