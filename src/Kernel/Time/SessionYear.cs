using System.Globalization;

namespace Rekenschap.Kernel.Time;

/// <summary>
/// A session year of the States General: from the third Tuesday of September up to the day before the next one. Written
/// by its two calendar years (<c>2022/23</c>, <c>2022-2023</c>). The default is no session year.
/// </summary>
/// <param name="First">The calendar year in which it begins.</param>
public readonly record struct SessionYear(int First) : IComparable<SessionYear>
{
    /// <summary>The session year that a day falls in.</summary>
    public static SessionYear Of(DateOnly day) => new(day < StartIn(day.Year) ? day.Year - 1 : day.Year);

    /// <summary>The day on which the King's speech opens it.</summary>
    public DateOnly Start => StartIn(First);

    public DateOnly End => StartIn(First + 1).AddDays(-1);

    public bool Holds(DateOnly day) => Of(day) == this;

    /// <summary>Reads <c>2022/23</c>, <c>2022-2023</c> or <c>2022–23</c>: two years, of which the second follows the first.</summary>
    public static bool TryParse(string? text, out SessionYear year)
    {
        year = default;
        var parts = (text ?? "").Split(['/', '-', '–'], StringSplitOptions.TrimEntries);
        if (parts is not [{ Length: 4 } first, { Length: 2 or 4 } second] || !Whole(first, out var from))
            return false;
        if (!Whole(second, out var to) || (second.Length == 2 ? (from + 1) % 100 : from + 1) != to)
            return false;
        year = new(from);
        return from is > 1813 and < 9998;
    }

    static bool Whole(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    static DateOnly StartIn(int year)
    {
        var first = new DateOnly(year, 9, 1);
        var toTuesday = ((int)DayOfWeek.Tuesday - (int)first.DayOfWeek + 7) % 7;
        return first.AddDays(toTuesday + 14);
    }

    public int CompareTo(SessionYear other) => First.CompareTo(other.First);

    public static bool operator <(SessionYear a, SessionYear b) => a.First < b.First;

    public static bool operator >(SessionYear a, SessionYear b) => a.First > b.First;

    public static bool operator <=(SessionYear a, SessionYear b) => a.First <= b.First;

    public static bool operator >=(SessionYear a, SessionYear b) => a.First >= b.First;

    /// <summary>2022-2023.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First}-{First + 1}");
}
