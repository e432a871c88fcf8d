using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Deliveries.Compare;

/// <summary>A figure of one organisation as it becomes with a delivery, beside what it was and what it was before.</summary>
/// <param name="Last">As it was accepted last.</param>
/// <param name="Earlier">The period with which it is compared: a year earlier, else the one before it.</param>
/// <param name="Before">Of that period, with what the delivery gives of it.</param>
readonly record struct ComparedFigure(
    IndicatorFacts Indicator,
    Organisation Organisation,
    Period Period,
    Figure Now,
    Figure Last,
    Period Earlier,
    Figure Before
)
{
    /// <summary>What the delivery changes of it; null where there is nothing to compare.</summary>
    public decimal? SinceLast => Now.Value - Last.Value;

    public decimal? SinceLastShare => Share(Now.Value, Last.Value);

    public decimal? SinceBefore => Now.Value - Before.Value;

    public decimal? SinceBeforeShare => Share(Now.Value, Before.Value);

    /// <summary>How far it stands out: the larger of both changes, as a share.</summary>
    public decimal Distance => Math.Max(Math.Abs(SinceLastShare ?? 0), Math.Abs(SinceBeforeShare ?? 0));

    /// <summary>Null where there was nothing, or so little that a share says nothing.</summary>
    static decimal? Share(decimal? now, decimal? then) =>
        now - then is not { } change || then is null or 0 || Math.Abs(change) / 1_000_000 > Math.Abs(then.Value)
            ? null
            : change / Math.Abs(then.Value);
}
