using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Publishing.Said;

/// <summary>The stretches of time that a sentence names by their ends: "1 augustus 2022 tot en met 31 maart 2023", "begin 2022 tot eind 2023", "the first half of 2023".</summary>
internal static partial class SpansSaid
{
    public static ImmutableArray<(Period Period, int At, int End)> In(string text) =>
        [
            .. FromTo()
                .Matches(text)
                .Where(IsSpan)
                .Select(one => (Period: Between(one), one.Index, End: one.Index + one.Length))
                .Concat(
                    Half().Matches(text).Select(one => (Period: HalfOf(one), one.Index, End: one.Index + one.Length))
                )
                .Where(one => one.Period is not null)
                .Select(one => (one.Period!.Value, one.Index, one.End)),
        ];

    /// <summary>"2022 en 2023" are two years, and "tussen 2022 en 2023" is the time between them.</summary>
    static bool IsSpan(Match match) =>
        (match.Groups["m1"].Success || match.Groups["y1"].Success)
        && (match.Groups["lead"].Success || match.Groups["join"].Value.ToLowerInvariant() is not ("en" or "and"));

    static Period? Between(Match match)
    {
        var last = Year(match, "y2")!.Value;
        var (start, end) = (Begin(match, Year(match, "y1") ?? last), Finish(match, last));
        return start is { } from && end is { } to && from <= to ? new Period(from, to) : null;
    }

    /// <summary>"Eind 2021" as a beginning leaves that year out.</summary>
    static DateOnly? Begin(Match match, int year) =>
        MonthOf(match, "m1") is { } month ? Day(year, month, Number(match, "d1") ?? 1)
        : IsLate(match, "b1") ? new DateOnly(year + 1, 1, 1)
        : new DateOnly(year, 1, 1);

    /// <summary>"Begin 2023" as an end leaves that year out.</summary>
    static DateOnly? Finish(Match match, int year) =>
        MonthOf(match, "m2") is { } month ? Day(year, month, Number(match, "d2") ?? DateTime.DaysInMonth(year, month))
        : match.Groups["b2"].Success && !IsLate(match, "b2") ? new DateOnly(year - 1, 12, 31)
        : new DateOnly(year, 12, 31);

    static Period? HalfOf(Match match)
    {
        var year = Year(match, "y")!.Value;
        return match.Groups["h"].Value.ToLowerInvariant() is "eerste" or "first"
            ? new Period(new(year, 1, 1), new(year, 6, 30))
            : new Period(new(year, 7, 1), new(year, 12, 31));
    }

    static DateOnly? Day(int year, int month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    static bool IsLate(Match match, string group) =>
        match.Groups[group].Value.ToLowerInvariant() is "eind" or "einde" or "late";

    static int? MonthOf(Match match, string group) =>
        match.Groups[group] is { Success: true } word ? PeriodsSaid.MonthOf(word.Value) : null;

    static int? Year(Match match, string group) => Number(match, group);

    static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } digits
            ? int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    const string Months =
        "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october";

    [GeneratedRegex(
        @"\b(?:(?<lead>tussen|between)\s+)?(?:(?<b1>begin|eind|einde|early|late)\s+)?(?:(?<d1>\d{1,2})\s+)?(?:(?<m1>"
            + Months
            + @")\s*)?(?<y1>(?:19|20)\d\d)?\s*(?<join>tot en met|t/m|tot|through|until|to|en|and|–|-)\s*(?:(?<b2>begin|eind|einde|early|late)\s+)?(?:(?<d2>\d{1,2})\s+)?(?:(?<m2>"
            + Months
            + @")\s+)?(?<y2>(?:19|20)\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex FromTo();

    [GeneratedRegex(
        @"\b(?<h>eerste|tweede|first|second)\s+(?:helft|halfjaar|half jaar|half)\s+(?:van\s+|of\s+)?(?<y>(?:19|20)\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Half();
}
