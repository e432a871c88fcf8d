using System.Globalization;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Publishing.Papers.Citing;

/// <summary>The day of a paper, where it stands directly before or behind the reference: nothing is guessed from farther away.</summary>
static partial class CitedDay
{
    const int Farthest = 40;

    public static DateOnly? Beside(string text, int start, int end)
    {
        var behind = Behind().Match(text, end);
        if (behind.Success)
            return Of(behind);
        var from = Math.Max(0, start - Farthest);
        var before = Before().Match(text[from..start]);
        return before.Success ? Of(before) : null;
    }

    static DateOnly? Of(Match match)
    {
        var (day, year) = (Whole(match, "day"), Whole(match, "year"));
        var month = match.Groups["name"] is { Success: true } name ? Named(name.Value) : Whole(match, "month");
        return
            month is >= 1 and <= 12 && year is > 1800 and < 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    static int Whole(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    static int Named(string name) =>
        Enumerable
            .Range(1, 12)
            .FirstOrDefault(month =>
                string.Equals(Months.Name(month).Nl, name, StringComparison.OrdinalIgnoreCase)
                || string.Equals(Months.Name(month).En, name, StringComparison.OrdinalIgnoreCase)
            );

    const string Day =
        @"(?:(?<day>\d{1,2})\s+(?<name>\p{L}{3,9})\s+(?<year>\d{4})|(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})|(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4}))\b";

    [GeneratedRegex(@"\G[\s,;(]*(?:d\.?\s?d\.?|van|of|dated)?\s*" + Day, RegexOptions.IgnoreCase)]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?<!\d)" + Day + @"\s*,?\s*[(\[]?\s*$")]
    private static partial Regex Before();
}
