namespace Rekenschap.Browser.Tests.Months;

/// <summary>
/// A clock that runs, from the moment that a test puts it to. What looks every few minutes looks every few seconds, so that
/// a day that was skipped is noticed within the test's patience.
/// </summary>
sealed class MonthsClock(DateTimeOffset start) : TimeProvider
{
    static readonly TimeSpan Long = TimeSpan.FromSeconds(30);
    static readonly TimeSpan Instead = TimeSpan.FromSeconds(2);

    long ahead = (start - System.GetUtcNow()).Ticks;

    public void MoveTo(DateTimeOffset moment) => Volatile.Write(ref ahead, (moment - System.GetUtcNow()).Ticks);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Volatile.Read(ref ahead));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Shorter(dueTime), Shorter(period));

    static TimeSpan Shorter(TimeSpan wait) => wait > Long ? Instead : wait;
}
