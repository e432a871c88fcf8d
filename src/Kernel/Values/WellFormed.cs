using System.Text;

namespace Rekenschap.Kernel.Values;

/// <summary>Text that Unicode accepts. Files can smuggle in half a character (a lone surrogate), which normalising throws on.</summary>
public static class WellFormed
{
    /// <summary>The text, each half character replaced by U+FFFD.</summary>
    public static string Text(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
            ? string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()))
            : text;

    /// <summary>The text with letters and their accents taken apart (form D), whatever is in it.</summary>
    public static string Apart(string text) => Text(text).Normalize(NormalizationForm.FormD);
}
