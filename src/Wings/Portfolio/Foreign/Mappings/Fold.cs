using System.Globalization;
using System.Text;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Foreign.Mappings;

/// <summary>Words as they are compared: small, without accents, one space between them.</summary>
static class Fold
{
    public static string Of(string text) => Fold.Keep(text, _ => true);

    /// <summary>Letters and digits only, <c>&amp;</c> being "and": names are the same where only their dress differs.</summary>
    public static string Name(string text) =>
        Keep(text.Replace("&", " and ", StringComparison.Ordinal), char.IsLetterOrDigit);

    static string Keep(string text, Func<char, bool> keeps)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Letters.Apart(text, NormalizationForm.FormKD))
            if (
                char.IsWhiteSpace(c)
                || !keeps(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark
            )
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                    folded.Append(' ');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(c));
        return folded.ToString().TrimEnd();
    }
}
