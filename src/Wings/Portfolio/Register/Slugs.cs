using System.Globalization;
using System.Text;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Register;

/// <summary>What an activity is called in addresses.</summary>
static class Slugs
{
    const int Most = 60;

    /// <summary>Its number and the letters and digits of its name: <c>17-nieuw-zaaksysteem</c>.</summary>
    public static string Of(int number, string name)
    {
        var text = new StringBuilder(number.ToString(CultureInfo.InvariantCulture));
        var apart = true;
        foreach (var c in Letters.Apart(name, NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                if (apart)
                    text.Append('-');
                text.Append(char.ToLowerInvariant(c));
                apart = false;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                apart = true;
            if (text.Length >= Most)
                break;
        }
        return text.ToString();
    }
}
