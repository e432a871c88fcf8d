using System.Globalization;
using System.Text;

namespace Rekenschap.Figures.Intake.Messages;

/// <summary>What stood in a cell, fit to be shown: shortened, and without characters that would act instead of show.</summary>
internal static class Shown
{
    const int Longest = 40;

    public static string Of(ReadOnlySpan<byte> utf8) =>
        Of(
            Encoding.UTF8.GetString(utf8.Length > 4 * Longest ? utf8[..(4 * Longest)] : utf8),
            utf8.Length > 4 * Longest
        );

    public static string Of(string text, bool more = false)
    {
        var shown = new StringBuilder(Longest + 1);
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= Longest)
                return shown.Append('…').ToString();
            shown.Append(Plain(rune));
        }
        return more ? shown.Append('…').ToString() : shown.ToString();
    }

    static string Plain(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
            ? $"\\u{rune.Value:X4}"
            : rune.ToString();
}
