namespace Rekenschap.Kernel.Deadlines;

/// <summary>
/// The days, both included, in which what was promised is expected. Kept before it is kept in time too; kept after it is
/// late. The default is one day in the year 1 and no window of any promise.
/// </summary>
public readonly record struct DeadlineWindow(DateOnly From, DateOnly Until)
{
    /// <summary>A window of one day.</summary>
    public static DeadlineWindow On(DateOnly day) => new(day, day);

    /// <summary>How many days of it there are.</summary>
    public int Days => Until.DayNumber - From.DayNumber + 1;

    public bool Contains(DateOnly day) => From <= day && day <= Until;

    /// <summary>The same, without what lay before a day; the window must reach that day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It ended before.</exception>
    public DeadlineWindow NotBefore(DateOnly day) =>
        Until < day ? throw new ArgumentOutOfRangeException(nameof(day))
        : From < day ? this with { From = day }
        : this;
}
