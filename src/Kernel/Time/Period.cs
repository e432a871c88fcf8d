using System.Globalization;

namespace Rekenschap.Kernel.Time;

/// <summary>
/// SDMX <c>TIME_PERIOD</c>: <c>2023</c>, <c>2023-Q2</c>, <c>2023-04</c>, <c>2023-04-01</c>, or a span of them,
/// <c>2022-08..2023-03</c>. Both days are included. Two periods are equal when they cover the same days; the default
/// covers 0001-01-01 only and is no period of any collection.
/// </summary>
public readonly record struct Period(DateOnly Start, DateOnly End) : IComparable<Period>
{
    public static Period Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    public static Period Quarter(int year, int quarter) => Months(year, 3 * quarter - 2, 3);

    public static Period Month(int year, int month) => Months(year, month, 1);

    public static Period Day(DateOnly day) => new(day, day);

    /// <summary>Reads any of the written forms; false for anything else, and for a span that ends before it begins.</summary>
    public static bool TryParse(string? text, out Period period)
    {
        period = default;
        if (text is null)
            return false;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            return TryParseOne(text, out period);
        if (!TryParseOne(text.AsSpan(0, dots), out var first) || !TryParseOne(text.AsSpan(dots + 2), out var last))
            return false;
        period = new(first.Start, last.End);
        return first.Start <= last.End;
    }

    /// <summary>The period that is written so, for texts that are known to be right.</summary>
    public static Period Parse(string text) =>
        TryParse(text, out var period) ? period : throw new FormatException($"'{text}' is not a period");

    static bool TryParseOne(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        if (
            text.Length < 4
            || !int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < 1 or > 9998
        )
            return false;
        if (text.Length == 4)
            period = Year(year);
        else if (text.Length == 7 && text[4] == '-' && text[5] == 'Q' && text[6] is >= '1' and <= '4')
            period = Quarter(year, text[6] - '0');
        else if (text.Length == 7 && text[4] == '-' && TwoDigits(text[5..], out var month) && month is >= 1 and <= 12)
            period = Month(year, month);
        else if (
            text.Length == 10
            && DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
            period = Day(day);
        else
            return false;
        return true;
    }

    static bool TwoDigits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    static Period Months(int year, int month, int count)
    {
        var start = new DateOnly(year, month, 1);
        return new(start, start.AddMonths(count).AddDays(-1));
    }

    /// <summary>The coarsest unit of which both ends are ends; a year beats a month, a quarter counts only when it is one.</summary>
    public Frequency Unit =>
        Start.Day != 1 || End.AddDays(1).Day != 1 ? Frequency.Day
        : Start.Month == 1 && End.Month == 12 ? Frequency.Year
        : MonthCount == 3 && Start.Month % 3 == 1 ? Frequency.Quarter
        : Frequency.Month;

    /// <summary>Whether this is exactly one day, month, quarter or year.</summary>
    public bool IsOne(Frequency unit) => this == Containing(Start, unit);

    public int Days => End.DayNumber - Start.DayNumber + 1;

    int MonthCount => (End.Year - Start.Year) * 12 + End.Month - Start.Month + 1;

    public bool Contains(Period other) => Start <= other.Start && other.End <= End;

    public bool Contains(DateOnly day) => Start <= day && day <= End;

    /// <summary>The day, month, quarter or year in which the day lies.</summary>
    public static Period Containing(DateOnly day, Frequency unit) =>
        unit switch
        {
            Frequency.Year => Year(day.Year),
            Frequency.Quarter => Quarter(day.Year, (day.Month + 2) / 3),
            Frequency.Month => Month(day.Year, day.Month),
            _ => Day(day),
        };

    /// <summary>Both ends moved by the step; an end on the last day of a month stays on the last day of its month.</summary>
    public Period Shift(Step step) =>
        new(step.From(Start), Unit == Frequency.Day ? step.From(End) : step.From(End.AddDays(1)).AddDays(-1));

    /// <summary>The period of equal length that ends where this one begins: 2022 before 2023, the eight months before 2022-08..2023-03.</summary>
    public Period Previous() =>
        Unit == Frequency.Day
            ? new(Start.AddDays(-Days), Start.AddDays(-1))
            : new(Start.AddMonths(-MonthCount), Start.AddDays(-1));

    /// <summary>The days, months, quarters or years of which this period is made, in order; empty where it is not made of whole ones.</summary>
    public IEnumerable<Period> Split(Frequency unit)
    {
        var first = Containing(Start, unit);
        if (first.Start != Start || Containing(End, unit).End != End)
            yield break;
        for (var one = first; one.Start <= End; one = Containing(one.End.AddDays(1), unit))
            yield return one;
    }

    public int CompareTo(Period other) => (Start, End).CompareTo((other.Start, other.End));

    public static bool operator <(Period a, Period b) => a.CompareTo(b) < 0;

    public static bool operator >(Period a, Period b) => a.CompareTo(b) > 0;

    public static bool operator <=(Period a, Period b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Period a, Period b) => a.CompareTo(b) >= 0;

    /// <summary>As it is written: the coarsest form that says it.</summary>
    public override string ToString()
    {
        var unit = Unit;
        if (IsOne(unit))
            return One(Start, unit);
        if (unit == Frequency.Quarter)
            unit = Frequency.Month;
        return $"{One(Start, unit)}..{One(End, unit)}";
    }

    static string One(DateOnly day, Frequency unit) =>
        unit switch
        {
            Frequency.Year => day.ToString("yyyy", CultureInfo.InvariantCulture),
            Frequency.Quarter => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy}-Q{(day.Month + 2) / 3}"),
            Frequency.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
}
