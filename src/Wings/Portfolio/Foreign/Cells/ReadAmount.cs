using System.Globalization;
using System.Text.RegularExpressions;

namespace Rekenschap.Portfolio.Foreign.Cells;

/// <summary>A number that was found in a cell, and how it was written.</summary>
/// <param name="IsMarked">Signs or units stand at it that the file does not usually write.</param>
/// <param name="HasThousands">It has a mark between thousands.</param>
/// <param name="HasExponent">It is written in powers of ten.</param>
readonly record struct Amount(decimal Value, bool IsMarked, bool HasThousands, bool HasExponent);

/// <summary>Reads numbers with a point, with or without thousands marks, and what is written around them.</summary>
static partial class ReadAmount
{
    const int Longest = 60;

    static readonly string[] Before = ["£", "$", "€"];
    static readonly string[] After = ["%", "($m)", "(£m)", "($ m)", "$m", "£m", "million", "mln", "m"];

    /// <param name="usual">How the file writes such a number, with <c>#</c> for its digits.</param>
    /// <returns>Null for what is no number.</returns>
    public static Amount? Of(string written, string usual)
    {
        if (written.Length > Longest)
            return null;
        var text = written.Replace('\u00A0', ' ').Replace('\u2212', '-').Trim();
        var negative = text.StartsWith('-');
        if (negative)
            text = text[1..].TrimStart();
        var (before, rest) = Cut(text, Before, atEnd: false);
        var (after, digits) = Cut(rest, After, atEnd: true);
        if (!negative && digits.StartsWith('-'))
            (negative, digits) = (true, digits[1..]);
        if (!Digits().IsMatch(digits) || !TryParse(digits, out var value))
            return null;
        return new(
            negative ? -value : value,
            before + "#" + after != usual && digits.Trim('0', '.').Length > 0,
            digits.Contains(',', StringComparison.Ordinal),
            digits.Contains('E', StringComparison.OrdinalIgnoreCase)
        );
    }

    static (string Cut, string Left) Cut(string text, string[] among, bool atEnd)
    {
        foreach (var mark in among)
            if (atEnd && text.EndsWith(mark, StringComparison.OrdinalIgnoreCase))
                return (mark, text[..^mark.Length].TrimEnd());
            else if (!atEnd && text.StartsWith(mark, StringComparison.Ordinal))
                return (mark, text[mark.Length..].TrimStart());
        return ("", text);
    }

    static bool TryParse(string digits, out decimal value) =>
        decimal.TryParse(
            digits,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out value
        );

    [GeneratedRegex(@"^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
