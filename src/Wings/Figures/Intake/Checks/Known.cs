using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>What is known of a coordinate when this delivery is in: its own value, else the one accepted before.</summary>
internal sealed class Known(Desk desk)
{
    public decimal? Value(Series series, Period period) =>
        Value(desk.Series.Find(series), series, desk.Periods.TryNumberOf(period, out var number) ? number : -1, period);

    /// <summary>The same where the numbers of series and period are known, -1 for one that the delivery has not.</summary>
    public decimal? Value(int seriesNumber, Series series, int periodNumber, Period period)
    {
        if (
            seriesNumber >= 0
            && periodNumber >= 0
            && desk.Values.Find(seriesNumber, periodNumber) is >= 0 and var entry
            && desk.Values.StateAt(entry) is { Fate: CellFate.Good or CellFate.Wrong } state
        )
            return state.HasValue ? desk.Values.ValueAt(entry) : null;
        return Accepted(series, period);
    }

    public decimal? Accepted(Series series, Period period) =>
        desk.Context.Accepted.TryGet(series.Indicator, series.Organisation, period, series.Breakdown, out var before)
        && before.HasValue
            ? before.Value
            : null;
}
