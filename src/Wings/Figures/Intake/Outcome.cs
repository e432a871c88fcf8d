using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake;

/// <summary>What is left when all rows were read: the checks of values against each other, and the observations.</summary>
internal static class Outcome
{
    public static int Of(Desk desk, Action<Observation> sink)
    {
        LateChecks.Run(desk);
        Completeness.Check(desk);
        var given = 0;
        for (var entry = 0; entry < desk.Values.Count; entry++)
        {
            var state = desk.Values.StateAt(entry);
            if (state.Fate != CellFate.Good && !IsGap(desk, entry, state))
                continue;
            sink(Observation(desk, entry, state));
            given++;
        }
        return given;
    }

    /// <summary>
    /// A cell that was let pass is missing, yet nobody asked to withdraw anything: in a correction what was accepted
    /// before stays. Only a status M that was written withdraws.
    /// </summary>
    static bool IsGap(Desk desk, int entry, CellState state)
    {
        var series = desk.Series[desk.Values.SeriesAt(entry)];
        return state.Fate == CellFate.LetPass
            && (
                desk.Context.Number == 1
                || !desk.Context.Accepted.TryGet(
                    series.Indicator,
                    series.Organisation,
                    desk.Periods[desk.Values.PeriodAt(entry)].Period,
                    series.Breakdown,
                    out _
                )
            );
    }

    static Observation Observation(Desk desk, int entry, CellState state)
    {
        var series = desk.Series[desk.Values.SeriesAt(entry)];
        return new(
            series.Indicator,
            series.Organisation,
            desk.Periods[desk.Values.PeriodAt(entry)].Period,
            series.Breakdown,
            desk.Values.ValueAt(entry),
            state.Status,
            state.Confidential,
            desk.Context.DeliveryIndex,
            desk.Values.PlaceAt(entry)
        );
    }
}
