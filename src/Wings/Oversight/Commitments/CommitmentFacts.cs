using Rekenschap.Kernel.Deadlines;

namespace Rekenschap.Oversight.Commitments;

/// <summary>How a promise stands on a day.</summary>
public enum CommitmentStanding
{
    /// <summary>Its window has not begun, or no day follows from its words.</summary>
    Open,

    /// <summary>Its window has begun and not ended.</summary>
    Due,

    /// <summary>Its window ended and it was not kept.</summary>
    Overdue,

    /// <summary>Kept before its window ended, or without one.</summary>
    KeptInTime,

    /// <summary>Kept after its window had ended.</summary>
    KeptLate,

    /// <summary>It will not be kept, with a reason.</summary>
    Withdrawn,

    /// <summary>The same was promised elsewhere: that promise is followed.</summary>
    Linked,
}

/// <summary>What the standing of a promise follows from. Days are those of Amsterdam.</summary>
/// <param name="Window">Null where no day follows from its words.</param>
/// <param name="KeptOn">The day on which it was kept, by its evidence; null while it is not.</param>
/// <param name="WithdrawnOn">The day on which the Chamber was told that it will not be kept.</param>
/// <param name="IsLinked">Whether it is the same promise as another.</param>
public readonly record struct CommitmentFacts(
    DeadlineWindow? Window,
    DateOnly? KeptOn = null,
    DateOnly? WithdrawnOn = null,
    bool IsLinked = false
)
{
    /// <param name="ended">The day on which it was kept or withdrawn, as its state says.</param>
    public static CommitmentFacts Of(DateOnly? from, DateOnly? until, CommitmentState state, DateOnly? ended) =>
        new(
            from is { } first && until is { } last ? new DeadlineWindow(first, last) : null,
            state == CommitmentState.Kept ? ended : null,
            state == CommitmentState.Withdrawn ? ended : null,
            state == CommitmentState.Linked
        );

    /// <summary>How it stands on a day; what happened later is not known yet then.</summary>
    public CommitmentStanding On(DateOnly today) =>
        IsLinked ? CommitmentStanding.Linked
        : KeptOn is { } kept && kept <= today ? InTime(kept)
        : WithdrawnOn is { } withdrawn && withdrawn <= today ? CommitmentStanding.Withdrawn
        : Window is not { } window || today < window.From ? CommitmentStanding.Open
        : today <= window.Until ? CommitmentStanding.Due
        : CommitmentStanding.Overdue;

    CommitmentStanding InTime(DateOnly kept) =>
        Window is { } window && kept > window.Until ? CommitmentStanding.KeptLate : CommitmentStanding.KeptInTime;

    /// <summary>How many days it is, or was, too late on a day; 0 where it is not late, was withdrawn, or follows another.</summary>
    public int DaysLate(DateOnly today) =>
        Window is { } window
            ? On(today) switch
            {
                CommitmentStanding.Overdue => today.DayNumber - window.Until.DayNumber,
                CommitmentStanding.KeptLate => KeptOn!.Value.DayNumber - window.Until.DayNumber,
                _ => 0,
            }
            : 0;
}
