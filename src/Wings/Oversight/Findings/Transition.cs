namespace Rekenschap.Oversight.Findings;

/// <summary>What became of an issue from one audited year to the next.</summary>
public enum TransitionKind
{
    /// <summary>It was not found before.</summary>
    New,

    /// <summary>Found again, as heavy as it was.</summary>
    Continued,

    /// <summary>Found again, heavier.</summary>
    Raised,

    /// <summary>Found again, lighter.</summary>
    Lowered,

    /// <summary>Found again after a year or more in which it was not.</summary>
    Reopened,

    /// <summary>Found the year before and not this year.</summary>
    Solved,
}

/// <summary>The step of one issue into a year.</summary>
/// <param name="Before">As it was: the year before, or for a reopened one the last time; null for a new one.</param>
/// <param name="Now">As it is in the year; null for a solved one.</param>
public sealed record Transition(TransitionKind Kind, YearFinding? Before, YearFinding? Now)
{
    /// <summary>Key of the finding of the year, or of the solved one of the year before.</summary>
    public string Key => (Now ?? Before)!.Key;
}
