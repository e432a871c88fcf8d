using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Words;

/// <summary>A number in digits as a language writes it: <c>155.000</c> and <c>3,5</c> in Dutch, <c>155,000</c> and <c>3.5</c> in English.</summary>
internal static class Numeral
{
    const int MostDigits = 24;

    public static bool TryRead(string text, Language language, out decimal value, out int decimals)
    {
        (value, decimals) = (0, 0);
        var (thousands, point) = language == Language.Nl ? ('.', ',') : (',', '.');
        var digits = text.AsSpan(text[0] == '-' ? 1 : 0);
        var at = digits.IndexOf(point);
        var whole = at < 0 ? digits : digits[..at];
        var rest = at < 0 ? [] : digits[(at + 1)..];
        if (digits.Length > MostDigits || !IsGrouped(whole, thousands) || rest.ContainsAny(thousands, point))
            return false;
        var plain =
            whole.ToString().Replace(thousands.ToString(), "", StringComparison.Ordinal) + "." + rest.ToString();
        value = decimal.Parse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (text[0] == '-')
            value = -value;
        decimals = rest.Length;
        return true;
    }

    /// <summary>Digits without marks, or in groups of three of which the first is shorter or begins with no zero.</summary>
    static bool IsGrouped(ReadOnlySpan<char> whole, char mark)
    {
        if (!whole.Contains(mark))
            return true;
        var first = true;
        foreach (var range in whole.Split(mark))
        {
            var group = whole[range];
            if (first ? group.Length is 0 or > 3 || group[0] == '0' : group.Length != 3)
                return false;
            first = false;
        }
        return true;
    }
}
