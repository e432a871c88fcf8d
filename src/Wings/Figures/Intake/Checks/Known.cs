using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>What is known of a coordinate when this delivery is in: its own value, else the one accepted before.</summary>
internal sealed class Known(Desk desk)
{
    public decimal? Value(Series series, Period period)
    {
        var number = desk.Series.Find(series);
        if (
            number >= 0
            && desk.Periods.TryNumberOf(period, out var periodNumber)
            && desk.Values.Find(number, periodNumber) is >= 0 and var entry
            && desk.Values.StateAt(entry) is { Fate: not CellFate.LeftOut } state
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
