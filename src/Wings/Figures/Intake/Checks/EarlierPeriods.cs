using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>The periods of a delivery a step earlier, each worked out once.</summary>
sealed class EarlierPeriods(Desk desk)
{
    readonly Dictionary<Step, (Period Period, int Number)?[]> steps = [];

    /// <summary>With its number, -1 for one that the delivery has not; null where the calendar has none.</summary>
    public (Period Period, int Number)? Of(int period, Step over)
    {
        if (!steps.TryGetValue(over, out var earlier))
            steps[over] = earlier = [
                .. Enumerable.Range(0, desk.Periods.Count).Select(number => Shifted(number, over)),
            ];
        return earlier[period];
    }

    (Period Period, int Number)? Shifted(int number, Step over)
    {
        try
        {
            var period = desk.Periods[number].Period.Shift(over.Negate());
            return (period, desk.Periods.TryNumberOf(period, out var known) ? known : -1);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
