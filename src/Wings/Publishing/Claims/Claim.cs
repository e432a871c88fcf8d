using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims;

/// <summary>Words of a document that are tagged with the figure they state.</summary>
/// <param name="Document">Path from the edition folder, or as given on the command line.</param>
/// <param name="Line">Line in the file, front matter counted, from 1.</param>
/// <param name="Words">Plain text of the link.</param>
/// <param name="Target">What stands behind <c>claim:</c>, as written: <c>gas?period=2023</c>; of a register with its scheme: <c>promise:i_strategy</c>.</param>
public sealed record Tag(string Document, int Line, string Words, string Target);

/// <summary>What a document says about all its claims: its language, and the coordinate that a claim takes where it names none.</summary>
public sealed record ClaimContext(Language Language, Period? Period)
{
    /// <summary>The day that the document bears, for "vorig jaar" and for what goes on until then; null where it is not known.</summary>
    public DateOnly? Date { get; init; }
}

/// <summary>The outcomes of holding words against figures and registers.</summary>
public enum Verdict
{
    /// <summary>The value lies in the interval that the words state.</summary>
    Holds,

    /// <summary>True, yet so weak that it misleads.</summary>
    Understated,

    /// <summary>The value lies outside the interval.</summary>
    Fails,

    /// <summary>An observation, target or baseline is missing, suppressed or not yet approved.</summary>
    Unverifiable,

    /// <summary>The words state nothing that is understood, or the claim's address is wrong.</summary>
    Unreadable,

    /// <summary>A promise whose deadline has not passed: nobody can tell yet, and nothing is wrong.</summary>
    Open,
}

/// <summary>An interval of values, in the unit of what is compared; a null end is open, <c>...Included</c> says whether an end belongs to it.</summary>
public readonly record struct Interval(decimal? Low, decimal? High, bool LowIncluded = true, bool HighIncluded = true)
{
    public bool Contains(decimal value) =>
        (Low is null || (LowIncluded ? value >= Low : value > Low))
        && (High is null || (HighIncluded ? value <= High : value < High));
}

/// <summary>What a value is that was compared; only equal ones can contradict each other.</summary>
public enum Compared
{
    /// <summary>The value at the claim's coordinate.</summary>
    Level,

    /// <summary>The value that a change starts from.</summary>
    Start,

    /// <summary>The change as a share of the size of what it started from.</summary>
    Growth,

    /// <summary>The change in the indicator's unit.</summary>
    Difference,

    /// <summary>How many times the start the end is.</summary>
    Multiple,

    /// <summary>Anything else: a rank, a test.</summary>
    Other,
}

/// <summary>The number that words state, in the indicator's unit (a ratio for percentages), and its hedge.</summary>
public readonly record struct Stated(decimal Number, Hedge Hedge);

/// <summary>One statement within a claim's words and what became of it; a composite has several.</summary>
/// <param name="Value">What was compared, in the indicator's unit (a ratio for percentages and trends); null where there is none.</param>
public sealed record JudgedPart(
    string Words,
    decimal? Value,
    Interval? Interval,
    Verdict Verdict,
    Bilingual Reason,
    Compared Compared = Compared.Other,
    Stated? Stated = null
);

/// <summary>A claim with its verdict and the reason that teaches.</summary>
/// <param name="Indicator">Code, where the target names one that exists.</param>
/// <param name="At">The coordinate that the value was asked at (the "to" of a change); null when unreadable.</param>
/// <param name="From">The coordinate that a change starts from.</param>
/// <param name="Parts">The parts of a composite; empty for a single statement.</param>
/// <param name="Compared">What <paramref name="Value"/> is, for a single statement.</param>
/// <param name="Suggestion">Words that would hold, or the nearest readable wording.</param>
public sealed record JudgedClaim(
    Tag Tag,
    string? Indicator,
    Coordinate? At,
    Coordinate? From,
    decimal? Value,
    Interval? Interval,
    Verdict Verdict,
    Bilingual Reason,
    ImmutableArray<JudgedPart> Parts,
    Bilingual? Suggestion = null,
    Compared Compared = Compared.Other,
    Stated? Stated = null,
    AsOf AsOf = AsOf.Then
)
{
    /// <summary>The rows of registers that the verdict rests on; empty for a figure.</summary>
    public ImmutableArray<Registers.Evidence> Evidence { get; init; } = [];

    /// <summary>Whether a figure behind the verdict was made up.</summary>
    public bool OnInventedFigure { get; init; }

    /// <summary>Whether a row of a register behind the verdict was made up.</summary>
    public bool OnInventedRow => Evidence.Any(row => row.Place.Invented);

    /// <summary>Whether what stands behind the verdict was made up: then it says how the exercise stands, and nothing of what happened.</summary>
    public bool RestsOnInvented => OnInventedRow || OnInventedFigure;
}
