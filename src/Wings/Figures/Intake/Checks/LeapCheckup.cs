using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>
/// Holds a figure of a draft against what was accepted in its place, else against the same period a year earlier and the
/// period before, else against the last that was accepted before it: whether the catalogue asks for a check or not.
/// </summary>
sealed class LeapCheckup(Desk desk, Known known, EarlierPeriods periods)
{
    static readonly Step Year = new(1, Frequency.Year);

    /// <summary>Null where it does not leap, or was accepted as it is.</summary>
    public Leap? Find(int entry)
    {
        var number = desk.Values.SeriesAt(entry);
        var (series, period) = (desk.Series[number], desk.Periods[desk.Values.PeriodAt(entry)].Period);
        var (now, isCount) = (desk.Values.ValueAt(entry), desk.Rules[series.Indicator].IsCount);
        if (known.Accepted(series, period) is { } accepted)
        {
            if (accepted == now)
                return null;
            if (LeapRule.IsLeap(now, accepted, isCount))
                return new(entry, now, accepted, true, period);
        }
        foreach (var (then, earlier) in Earlier(entry, number, series))
            if (LeapRule.IsLeap(now, then, isCount))
                return new(entry, now, then, false, earlier);
        return null;
    }

    IEnumerable<(decimal Value, Period Period)> Earlier(int entry, int number, Series series)
    {
        var isKnown = false;
        foreach (var step in new[] { Year, new Step(1, desk.Rules[series.Indicator].Frequency) }.Distinct())
            if (
                periods.Of(desk.Values.PeriodAt(entry), step) is var (earlier, at)
                && known.Value(number, series, at, earlier) is { } value
            )
            {
                isKnown = true;
                yield return (value, earlier);
            }
        if (!isKnown && Last(series, desk.Periods[desk.Values.PeriodAt(entry)].Period) is { } last)
            yield return last;
    }

    (decimal, Period)? Last(Series series, Period before) =>
        desk
            .Context.Accepted.History(series.Indicator, series.Organisation, series.Breakdown)
            .Where(one => one.HasValue && one.Period.End < before.Start)
            .Select(one => ((decimal, Period)?)(one.Value, one.Period))
            .LastOrDefault();
}
