using System.Text;

namespace Rekenschap.Kernel.Values;

/// <summary>Letters whatever a file holds: half characters replaced, diacritics taken apart for names that are compared without them.</summary>
public static class Letters
{
    /// <summary>The text in a decomposed form, made well-formed first since normalising throws on what is not.</summary>
    public static string Apart(string text, NormalizationForm form) => WellFormed(text).Normalize(form);

    /// <summary>The text; what Unicode does not allow in it (half a surrogate pair, U+FFFE) becomes U+FFFD.</summary>
    public static string WellFormed(string text) =>
        text.Any(IsDoubtful) ? string.Concat(text.EnumerateRunes().Select(Allowed)) : text;

    static bool IsDoubtful(char c) => char.IsSurrogate(c) || c == '\uFFFE';

    // A lone half already comes out of EnumerateRunes as the replacement character.
    static Rune Allowed(Rune rune) => rune.Value == 0xFFFE ? Rune.ReplacementChar : rune;

    /// <summary>The text as XML may hold it: control characters too become U+FFFD; tabs and line ends stay.</summary>
    public static string Legible(string text)
    {
        var whole = WellFormed(text);
        return whole.Any(IsUnseen) ? string.Concat(whole.Select(c => IsUnseen(c) ? '\uFFFD' : c)) : whole;
    }

    static bool IsUnseen(char c) => c is < ' ' and not ('\t' or '\n' or '\r') or '\uFFFF';
}
