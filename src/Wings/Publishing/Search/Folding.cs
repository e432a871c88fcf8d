using System.Globalization;
using System.Text;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Search;

/// <summary>Words as they are compared: lower case, without diacritics, ij and y alike, cut at whatever is no letter or digit.</summary>
static class Folding
{
    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in Letters.Apart(text, NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
                continue;
            }
            if (word.Length > 0)
                yield return Alike(word);
            word.Clear();
        }
        if (word.Length > 0)
            yield return Alike(word);
    }

    static string Alike(StringBuilder word) => word.ToString().Replace("ij", "y", StringComparison.Ordinal);
}
