namespace Rekenschap.Portfolio.Activities;

/// <summary>
/// A difference between two days as the dashboard counts it: years + months/12 + days/365, by the calendar. Kept in
/// parts of 1/4380 year (a month is 365 of them, a day 12), so that it is exact at the edges of the groups. The default
/// is no difference.
/// </summary>
public readonly record struct Duration(int Parts) : IComparable<Duration>
{
    /// <summary>Parts in a year.</summary>
    public const int PartsInYear = 12 * 365;

    /// <summary>In years, to 28 digits.</summary>
    public decimal Years => Parts / (decimal)PartsInYear;

    /// <summary>
    /// From one day to another: the whole months that fit (a day that the month lacks counts as its last), and the days
    /// that are left. Negative when the second comes first; swapping them changes the sign and nothing else.
    /// </summary>
    public static Duration Between(DateOnly from, DateOnly to)
    {
        if (to < from)
            return new(-Between(to, from).Parts);
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        if (from.AddMonths(months) > to)
            months--;
        var days = to.DayNumber - from.AddMonths(months).DayNumber;
        return new((months * 365) + (days * 12));
    }

    /// <summary>As <see cref="Between(DateOnly, DateOnly)"/>; null where a day is not known.</summary>
    public static Duration? Between(DateOnly? from, DateOnly? to) =>
        from is { } first && to is { } last ? Between(first, last) : null;

    /// <summary>
    /// The change from an initial duration to a current one as a ratio: 0.5 is half as long again. Null where one is not
    /// known or the initial one is none.
    /// </summary>
    public static decimal? Change(Duration? initial, Duration? current) =>
        initial is { Parts: not 0 } first && current is { } last
            ? (last.Parts - first.Parts) / (decimal)first.Parts
            : null;

    public int CompareTo(Duration other) => Parts.CompareTo(other.Parts);

    public static bool operator <(Duration a, Duration b) => a.Parts < b.Parts;

    public static bool operator >(Duration a, Duration b) => a.Parts > b.Parts;

    public static bool operator <=(Duration a, Duration b) => a.Parts <= b.Parts;

    public static bool operator >=(Duration a, Duration b) => a.Parts >= b.Parts;
}
