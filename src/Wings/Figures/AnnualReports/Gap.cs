namespace Rekenschap.Figures.AnnualReports;

/// <summary>
/// What was delivered beside what an annual report says of the same: both in the indicator's unit. A report rounds; what
/// lies within its rounding is no difference.
/// </summary>
/// <param name="Reported">At most 15 digits before the decimal mark.</param>
/// <param name="Step">To what the report rounds: a power of ten.</param>
public readonly record struct Gap(decimal Reported, decimal Step, decimal Delivered)
{
    const decimal MostTimes = 1_000_000;

    /// <summary>Whether the report may have come of what was delivered. Exactly half a step fits both ways, for reports round it either way.</summary>
    public bool Agrees => IsWithinRounding(Exact);

    /// <summary>Delivered less reported, in full: what an explanation is given for.</summary>
    public decimal Exact => Delivered - Reported;

    /// <summary>The same in the precision of the report; zero where both agree.</summary>
    public decimal Difference => Agrees ? 0 : Rounded - Reported;

    /// <summary>What was delivered, in the precision of the report; what it says where both agree.</summary>
    public decimal Rounded =>
        Agrees ? Reported
        : Step < 1 ? Math.Round(Delivered, Step.Scale, MidpointRounding.AwayFromZero)
        : Math.Round(Delivered / Step, MidpointRounding.AwayFromZero) * Step;

    /// <summary>The difference as a share of what the report says; null where that is zero, or nothing beside it.</summary>
    public decimal? Share =>
        Math.Abs(Difference) > MostTimes * Math.Abs(Reported) ? null
        : Reported == 0 ? 0
        : Difference / Math.Abs(Reported);

    /// <summary>Whether an explanation still tells of this difference: it is the same, within the rounding, as when it was given.</summary>
    /// <param name="then">The exact difference for which it was given.</param>
    public bool IsSameAs(decimal then) => IsWithinRounding(Exact - then);

    bool IsWithinRounding(decimal difference) => Math.Abs(difference) <= Step / 2;
}
