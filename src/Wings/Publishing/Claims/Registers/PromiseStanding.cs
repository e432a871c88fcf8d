using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>How a promise stands on a day.</summary>
internal enum PromiseStanding
{
    Open,
    Kept,
    KeptLate,
    Late,
    Withdrawn,
}

/// <summary>
/// Decides how a promise stands. It is kept on the date of its evidence, whatever is found later: so what was late once stays
/// late, and no evidence of after the window makes it kept. Where the register knows a month only, or was not kept until the
/// moment, a promise may stand in more than one way: all of them are told, and no other.
/// </summary>
internal static class PromiseStandings
{
    /// <summary>Every way in which the promise can stand, whichever day is meant by a month.</summary>
    /// <param name="moment">The last day whose facts count.</param>
    public static ImmutableArray<PromiseStanding> On(RegisteredCommitment promise, DateOnly moment)
    {
        var seen = promise.KnownUntil is { } known && known < moment ? known : moment;
        var then = promise.Every is { } every ? RepeatedPromise.On(promise, every, seen) : Once(promise, seen);
        return seen < moment && then.Contains(PromiseStanding.Open)
            ? [.. then.Remove(PromiseStanding.Open).Union(Since(promise, moment)).Order()]
            : then;
    }

    /// <summary>What may have become of an open promise since the register was last kept.</summary>
    static IEnumerable<PromiseStanding> Since(RegisteredCommitment promise, DateOnly moment)
    {
        var over = promise.Until < moment;
        yield return PromiseStanding.Kept;
        yield return PromiseStanding.Withdrawn;
        if (!over)
            yield return PromiseStanding.Open;
        if (over || promise.Every is not null)
            yield return PromiseStanding.Late;
        if (over && promise.Every is null)
            yield return PromiseStanding.KeptLate;
    }

    /// <summary>A standing changes behind the last day of the window and behind the moment only, so those days stand for all.</summary>
    static ImmutableArray<PromiseStanding> Once(RegisteredCommitment promise, DateOnly moment)
    {
        if (promise.Kept is not { } kept)
            return [On(promise, null, moment)];
        var first = kept.Start < promise.Promised && promise.Promised <= kept.End ? promise.Promised : kept.Start;
        DateOnly?[] days = [first, kept.End, promise.Until, Behind(promise.Until), moment, Behind(moment)];
        return
        [
            .. days.Where(day => first <= day && day <= kept.End)
                .Select(day => On(promise, day, moment))
                .Distinct()
                .Order(),
        ];
    }

    static DateOnly? Behind(DateOnly? day) => day < DateOnly.MaxValue ? day.Value.AddDays(1) : day;

    /// <param name="day">On which it was kept; null where it was not.</param>
    static PromiseStanding On(RegisteredCommitment promise, DateOnly? day, DateOnly moment) =>
        day is { } kept && kept <= moment
            ? promise.Until is { } due && kept > due
                ? PromiseStanding.KeptLate
                : PromiseStanding.Kept
            : promise.Until is { } until && until < Earliest(promise.Withdrawn, moment)
                ? PromiseStanding.Late
                : promise.Withdrawn <= moment
                    ? PromiseStanding.Withdrawn
                    : PromiseStanding.Open;

    static DateOnly Earliest(DateOnly? withdrawn, DateOnly moment) =>
        withdrawn is { } day && day < moment ? day : moment;
}
