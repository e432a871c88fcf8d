using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Activities.Definitions;

/// <summary>How values under a definition stand to those under the one before it.</summary>
public enum Comparison
{
    /// <summary>There is none before it.</summary>
    First,

    /// <summary>One series: what was counted then counts now.</summary>
    Same,

    /// <summary>Comparable once it is turned over as the mapping says; nothing that was stated is changed by that.</summary>
    Mapped,

    /// <summary>No value of before is one of now.</summary>
    None,
}

/// <summary>What an indicator of the register means from a day on. What was stated before keeps the definition of then.</summary>
/// <param name="Indicator">By its key, which stays the same when it is redefined.</param>
/// <param name="Version">From 1.</param>
/// <param name="From">The first day on which it holds; null of the first, and where what is stated itself tells which it follows.</param>
/// <param name="Mapping">What of before is what of now, or why nothing is; null of the first.</param>
/// <param name="Source">Law, decision or description that it rests on.</param>
public sealed record Definition(
    string Indicator,
    int Version,
    DateOnly? From,
    Bilingual Says,
    Comparison Against,
    Bilingual? Mapping,
    Bilingual Source
)
{
    /// <summary>Whether a series that reaches it is drawn apart from what comes before.</summary>
    public bool Breaks => Against is Comparison.Mapped or Comparison.None;
}
