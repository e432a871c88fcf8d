namespace Rekenschap.Kernel.Time;

/// <summary>The office's clock: moments in UTC, days as they are in Amsterdam.</summary>
public sealed class Clock(TimeProvider time)
{
    static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The moment, in UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The day it is at the office.</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>The day that it was at the office at a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(AtOffice(moment));

    /// <summary>What the office's clock said at a moment.</summary>
    public static DateTime AtOffice(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Amsterdam).DateTime;

    /// <summary>
    /// The moment (UTC) at which the office's clock says so. In the night in which that happens twice it is the later one,
    /// so that nothing happens too early; null in the night in which it does not happen.
    /// </summary>
    public static DateTimeOffset? At(DateOnly day, TimeOnly time)
    {
        var said = day.ToDateTime(time);
        if (Amsterdam.IsInvalidTime(said))
            return null;
        var offset = Amsterdam.IsAmbiguousTime(said)
            ? Amsterdam.GetAmbiguousTimeOffsets(said).Min()
            : Amsterdam.GetUtcOffset(said);
        return new DateTimeOffset(said, offset).ToUniversalTime();
    }

    /// <summary>The moment (UTC) at which a day begins where the office is.</summary>
    public static DateTimeOffset StartOf(DateOnly day) =>
        new(TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Amsterdam), TimeSpan.Zero);
}
