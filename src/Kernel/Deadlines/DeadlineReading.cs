namespace Rekenschap.Kernel.Deadlines;

/// <summary>What became of a phrase.</summary>
public enum DeadlineOutcome
{
    /// <summary>It is a window, by a rule.</summary>
    Window,

    /// <summary>It promises soon, and no day follows from it: "zo spoedig mogelijk".</summary>
    Vague,

    /// <summary>What it names lay before the day on which it was written, so that it promises nothing.</summary>
    Past,

    /// <summary>No rule knows it.</summary>
    Unknown,
}

/// <summary>How a deadline phrase was read.</summary>
/// <param name="Window">Only with <see cref="DeadlineOutcome.Window"/>; it begins on the day of writing or later.</param>
/// <param name="Rule">The rule by which it was read; null where no rule knows the phrase.</param>
public readonly record struct DeadlineReading(DeadlineOutcome Outcome, DeadlineWindow? Window, DeadlineRule? Rule)
{
    public static readonly DeadlineReading Unknown = new(DeadlineOutcome.Unknown, null, null);
}
