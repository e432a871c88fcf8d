using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Publishing.Claims;

/// <summary>Among what a rank is taken.</summary>
public enum Among
{
    Periods,
    Organisations,
}

/// <summary>What stands behind <c>claim:</c>, understood: the figure that words are held against.</summary>
/// <param name="At">The coordinate of the value; the "to" of a change.</param>
/// <param name="From">The coordinate that a change starts from.</param>
/// <param name="InPoints">Modifiers of a percentage go by percentage points.</param>
/// <param name="Against">The target of "behaald".</param>
/// <param name="Versus">The other side of a comparison; what it leaves out is the claim's.</param>
/// <param name="PeriodNamed">Whether the address names the period, rather than the document.</param>
public sealed record ClaimTarget(
    IndicatorFacts Indicator,
    Coordinate At,
    Coordinate? From,
    AsOf AsOf = AsOf.Then,
    bool InPoints = false,
    TargetFacts? Against = null,
    Among? Among = null,
    ClaimTarget? Versus = null,
    bool PeriodNamed = true
)
{
    /// <summary>From the start of "from" to the end of "to", for a rank among the periods between them.</summary>
    public Period? Span { get; init; }
}
