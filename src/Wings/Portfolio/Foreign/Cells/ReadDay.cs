using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Portfolio.Foreign.Mappings;

namespace Rekenschap.Portfolio.Foreign.Cells;

/// <summary>A day that was found in a cell.</summary>
/// <param name="IsUnusual">It is written unlike the days of its file.</param>
/// <param name="HasTwoDigits">Of its year.</param>
readonly record struct ReadDay(DateOnly Value, bool IsUnusual, bool HasTwoDigits)
{
    static readonly ImmutableArray<string> Others =
    [
        "yyyy-MM-dd",
        "dd/MM/yyyy",
        "dd.MM.yyyy",
        "dd.MM.yy",
        "dd/MM/yy",
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "d MMMM yyyy",
    ];

    /// <summary>Null for what is no day in any notation.</summary>
    public static ReadDay? Of(string written, FileShape shape)
    {
        var text = written.Replace('\u00A0', ' ').Trim();
        foreach (var notation in shape.Dates.Concat(Others))
        {
            var two =
                notation.EndsWith("yy", StringComparison.Ordinal)
                && !notation.EndsWith("yyyy", StringComparison.Ordinal);
            if (two && shape.TwoDigitFrom is null)
                continue;
            var (full, format) = two
                ? (Lengthened(text, shape.TwoDigitFrom!.Value), notation + "yy")
                : (text, notation);
            if (TryParse(full, format, out var day))
                return new(day, !shape.Dates.Contains(notation), two);
        }
        return null;
    }

    /// <summary>31.12.40 with years from 1951 is 31.12.2040.</summary>
    static string Lengthened(string text, int from)
    {
        if (
            text.Length < 3
            || !int.TryParse(text.AsSpan(text.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var two)
        )
            return text;
        var year = from - (from % 100) + two;
        return text[..^2] + (year < from ? year + 100 : year).ToString(CultureInfo.InvariantCulture);
    }

    static bool TryParse(string text, string format, out DateOnly day)
    {
        var good = DateTime.TryParseExact(
            text,
            format,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var moment
        );
        day = DateOnly.FromDateTime(moment);
        return good;
    }

    /// <summary>The day with day and month swapped; null where that is no day, or the same.</summary>
    public static DateOnly? Swapped(DateOnly day) =>
        day.Day <= 12 && day.Day != day.Month ? new(day.Year, day.Day, day.Month) : null;
}
