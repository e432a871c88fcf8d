using System.Text;

namespace Rekenschap.Kernel.Values;

/// <summary>Letters and their diacritics taken apart, for names and words that are compared without them.</summary>
public static class Letters
{
    /// <summary>The text in a decomposed form; what Unicode does not allow in a text (half a surrogate pair, U+FFFE) becomes U+FFFD.</summary>
    public static string Apart(string text, NormalizationForm form) =>
        (text.Any(IsDoubtful) ? string.Concat(text.EnumerateRunes().Select(Allowed)) : text).Normalize(form);

    static bool IsDoubtful(char c) => char.IsSurrogate(c) || c == '\uFFFE';

    // A lone half already comes out of EnumerateRunes as the replacement character.
    static Rune Allowed(Rune rune) => rune.Value == 0xFFFE ? Rune.ReplacementChar : rune;
}
