using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Rekenschap.Figures.Intake.Forms;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.QuestionPages;

/// <summary>
/// Reads periods and days as people write them, in either language: "feb 2023", "1e kwartaal 2023", "Q1 2023",
/// "augustus 2022 t/m maart 2023", "winter 2022-2023" where a target of the catalogue has such a season.
/// </summary>
static partial class SpokenPeriod
{
    /// <summary>No period takes more letters; nothing longer is worth the reading.</summary>
    const int Longest = 100;

    static readonly string[] First = ["eerste", "first", "1e", "1ste", "1st", "1"];
    static readonly string[] Second = ["tweede", "second", "2e", "2de", "2nd", "2"];
    static readonly string[] Third = ["derde", "third", "3e", "3de", "3rd", "3"];
    static readonly string[] Fourth = ["vierde", "fourth", "4e", "4de", "4th", "4", "laatste", "last"];
    static readonly string[][] Ordinals = [First, Second, Third, Fourth];

    static readonly string[][] Seasons =
    [
        ["winter"],
        ["lente", "voorjaar", "spring"],
        ["zomer", "summer"],
        ["herfst", "najaar", "autumn", "fall"],
    ];

    /// <summary>Null where the text is no period. A written form is read as the contract has it.</summary>
    public static Period? Read(string text, ImmutableArray<TargetFacts> targets)
    {
        if (Period.TryParse(text.Trim(), out var written))
            return written;
        if (text.Length > Longest)
            return null;
        var said = Plain(text);
        return One(said) ?? Season(said, targets) ?? Span(said);
    }

    /// <summary>A single day: 2024-03-01, 1 maart 2024, 1-3-2024, March 1 2024.</summary>
    public static DateOnly? ReadDay(string text)
    {
        if (
            DateOnly.TryParseExact(
                text.Trim(),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
            return day;
        if (text.Length > Longest)
            return null;
        var said = Plain(text);
        if (DayFirst().Match(said) is { Success: true } first)
            return Day(first.Groups[3].Value, MonthOf(first.Groups[2].Value), first.Groups[1].Value);
        return MonthFirst().Match(said) is { Success: true } second
            ? Day(second.Groups[3].Value, MonthNames.Of(second.Groups[1].Value), second.Groups[2].Value)
            : null;
    }

    static DateOnly? Day(string year, int month, string day)
    {
        var (y, d) = (Number(year), Number(day));
        return month is >= 1 and <= 12 && y is >= 1 and <= 9998 && d >= 1 && d <= DateTime.DaysInMonth(y, month)
            ? new DateOnly(y, month, d)
            : null;
    }

    static Period? One(string said)
    {
        if (Period.TryParse(said.ToUpperInvariant(), out var written))
            return written;
        if (JustYear().Match(said) is { Success: true } year)
            return In(year.Groups[1].Value, Period.Year);
        if (MonthYear().Match(said) is { Success: true } month)
            return Month(month.Groups[2].Value, MonthOf(month.Groups[1].Value));
        if (YearMonth().Match(said) is { Success: true } turned)
            return Month(turned.Groups[1].Value, MonthOf(turned.Groups[2].Value));
        return Part(said) ?? (ReadDay(said) is { } day ? Period.Day(day) : null);
    }

    /// <summary>A quarter or a half of a year.</summary>
    static Period? Part(string said)
    {
        if (
            Quarter().Match(said) is { Success: true } quarter
            && Ordinal(quarter.Groups["which"].Value) is >= 1 and var number
        )
            return In(quarter.Groups["year"].Value, year => Period.Quarter(year, number));
        if (
            Half().Match(said) is { Success: true } half
            && Ordinal(half.Groups["which"].Value) is (1 or 2) and var which
        )
            return In(
                half.Groups["year"].Value,
                year => new Period(
                    Period.Month(year, which == 1 ? 1 : 7).Start,
                    Period.Month(year, which == 1 ? 6 : 12).End
                )
            );
        return null;
    }

    static Period? In(string year, Func<int, Period> period) =>
        Number(year) is >= 1 and <= 9998 and var number ? period(number) : null;

    static Period? Month(string year, int month) =>
        month is >= 1 and <= 12 ? In(year, number => Period.Month(number, month)) : null;

    static int MonthOf(string text) => char.IsAsciiDigit(text[0]) ? Number(text) : MonthNames.Of(text);

    static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    static int Ordinal(string word) => Array.FindIndex(Ordinals, words => words.Contains(word)) + 1;

    /// <summary>A season begins and ends where a target of that name says it does; the calendar's own is not meant.</summary>
    static Period? Season(string said, ImmutableArray<TargetFacts> targets)
    {
        if (SeasonYears().Match(said) is not { Success: true } asked)
            return null;
        var names = Array.Find(Seasons, one => one.Contains(asked.Groups["season"].Value));
        if (names is null)
            return null;
        var from = Number(asked.Groups["from"].Value);
        var to = asked.Groups["to"].Success ? Until(from, asked.Groups["to"].Value) : from;
        return targets
            .Where(target => Array.Exists(names, name => Speaks(target, name)))
            .Where(target => target.Period.Start.Year == from && target.Period.End.Year == to)
            .Select(target => (Period?)target.Period)
            .FirstOrDefault();
    }

    /// <summary>"2022-2023" and "2022-23".</summary>
    static int Until(int from, string digits) =>
        digits.Length == 2 ? from / 100 * 100 + Number(digits) : Number(digits);

    static bool Speaks(TargetFacts target, string season) =>
        new[] { target.Code, target.Name?.Nl, target.Name?.En }.Any(name =>
            name?.Contains(season, StringComparison.OrdinalIgnoreCase) == true
        );

    static Period? Span(string said)
    {
        if (Between().Match(said) is not { Success: true } span)
            return null;
        var last = One(span.Groups["last"].Value);
        // "augustus t/m december 2022" says the year once.
        var first =
            One(span.Groups["first"].Value)
            ?? (
                last is { } end
                    ? One($"{span.Groups["first"].Value} {end.Start.Year.ToString(CultureInfo.InvariantCulture)}")
                    : null
            );
        return first is { } a && last is { } b && a.Start <= b.End ? new Period(a.Start, b.End) : null;
    }

    /// <summary>Lower case, one space between words, no points and commas; two points are a dash.</summary>
    static string Plain(string text)
    {
        var one = text.Trim().ToLowerInvariant().Replace("..", " – ", StringComparison.Ordinal);
        return Spaces().Replace(one.Replace('.', ' ').Replace(',', ' '), " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:(?:heel|jaar|het jaar|in|year|the year|all of|fy) )?(\d{4})$")]
    private static partial Regex JustYear();

    [GeneratedRegex(@"^(?:in )?([a-z]{3,9}|\d{1,2})(?: of | |-|/|')(\d{4})$")]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"^(\d{4})(?: |-|/)([a-z]{3,9}|\d{1,2})$")]
    private static partial Regex YearMonth();

    [GeneratedRegex(
        @"^(?:the )?(?:[qk] ?(?<which>[1-4])|(?<which>[1-4]) ?[qk]|kwartaal (?<which>[1-4])|quarter (?<which>[1-4])|(?<which>[a-z]+|[1-4][a-z]{0,3}) (?:kwartaal|quarter))(?: of| van| in)?[ -]?(?<year>\d{4})$|^(?<year>\d{4})[ -]?[qk] ?(?<which>[1-4])$"
    )]
    private static partial Regex Quarter();

    [GeneratedRegex(
        @"^(?:the )?(?:h ?(?<which>[12])|(?<which>[a-z]+|[12][a-z]{0,3}) (?:halfjaar|half jaar|helft|half))(?: of| van| in)?[ -]?(?<year>\d{4})$"
    )]
    private static partial Regex Half();

    [GeneratedRegex(@"^(\d{1,2})(?: |-|/)([a-z]{3,9}|\d{1,2})(?: |-|/)(\d{4})$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^([a-z]{3,9}) (\d{1,2}) (\d{4})$")]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^(?:de |the )?(?<season>[a-z]+)(?: van| of)? (?<from>\d{4})(?: ?[-/–] ?(?<to>\d{4}|\d{2}))?$")]
    private static partial Regex SeasonYears();

    [GeneratedRegex(
        @"^(?:van |vanaf |from |between |tussen )?(?<first>.+?) ?(?: t/m | tot en met | tot | to | until | through | and | en | - |–|—|(?<=\d{4})-(?=\d{4}$)) ?(?<last>.+)$"
    )]
    private static partial Regex Between();
}
