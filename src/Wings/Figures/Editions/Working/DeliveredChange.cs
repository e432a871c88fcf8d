using System.Collections.Immutable;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Editions.Working;

/// <summary>One value of a file, beside what was accepted at the same place and for the period before.</summary>
/// <param name="Members">Of further dimensions.</param>
/// <param name="Was">What was accepted at this coordinate; null where nothing was.</param>
/// <param name="Before">The last value before this period; null where there is none.</param>
public readonly record struct DeliveredChange(
    Observation Now,
    ImmutableSortedDictionary<string, string> Members,
    Observation? Was,
    Observation? Before
)
{
    /// <summary>Whether accepting it changes anything.</summary>
    public bool IsNew =>
        Was is not { } was || (was.Value, was.Status, was.Confidential) != (Now.Value, Now.Status, Now.Confidential);
}
