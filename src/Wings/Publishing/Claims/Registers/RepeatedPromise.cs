using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>
/// A promise that returns: "at least once a year". From the day on which it was made to the first time, and from each time to
/// the next, no more than the interval may pass. Once that was missed it is late for good.
/// </summary>
internal static class RepeatedPromise
{
    public static ImmutableArray<PromiseStanding> On(RegisteredCommitment promise, Step every, DateOnly moment)
    {
        var end = promise.Withdrawn is { } back && back <= moment ? back : moment;
        var over = promise.Until is { } until && until < end;
        var last = over ? promise.Until!.Value : end;
        if (!CanBeInTime(promise, every, last))
            return [PromiseStanding.Late];
        var standing =
            over ? PromiseStanding.Kept
            : promise.Withdrawn <= moment ? PromiseStanding.Withdrawn
            : PromiseStanding.Open;
        return IsInTime(promise, every, last) ? [standing] : [.. new[] { standing, PromiseStanding.Late }.Order()];
    }

    /// <summary>The day by which it has to be kept again; null where that lies beyond what it was promised for.</summary>
    public static DateOnly? Next(RegisteredCommitment promise, Step every, DateOnly moment)
    {
        var times = promise.Moments.Where(one => one.End <= moment).ToList();
        var next = After(every, times.Count == 0 ? promise.Promised : times[^1].Start);
        return promise.Until < next ? null : next;
    }

    /// <summary>Whichever days are meant, no interval was missed: the longest that each can be is short enough.</summary>
    static bool IsInTime(RegisteredCommitment promise, Step every, DateOnly end)
    {
        var last = promise.Promised;
        foreach (var time in promise.Moments.TakeWhile(one => one.End <= end))
        {
            if (time.End > After(every, last))
                return false;
            last = Later(time.Start, promise.Promised);
        }
        return end <= After(every, last);
    }

    /// <summary>There are days by which none was missed: each time as late as it may be leaves most for the next.</summary>
    static bool CanBeInTime(RegisteredCommitment promise, Step every, DateOnly end)
    {
        var last = promise.Promised;
        foreach (var time in promise.Moments.TakeWhile(one => one.Start <= end))
        {
            var day = Earlier(Earlier(time.End, end), After(every, last));
            if (day < Later(time.Start, last))
                return false;
            last = day;
        }
        return end <= After(every, last);
    }

    /// <summary>No calendar goes further than its last year.</summary>
    static DateOnly After(Step every, DateOnly day) => day.Year > 9800 ? DateOnly.MaxValue : every.From(day);

    static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
