using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.People;

/// <summary>A body that takes over a share (0 to 1] of another when that one ends.</summary>
public readonly record struct Successor(string Code, decimal Share);

/// <summary>
/// A stretch of days (both included; null is open) in which an organisation was the same body under the same name, and
/// what became of it when that ended. One that went on while a part of it moved away has itself among its successors.
/// </summary>
public sealed record Tenure(
    Bilingual Name,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    ImmutableArray<Successor> Successors,
    ImmutableArray<string> Aliases
)
{
    public bool Includes(DateOnly day) =>
        (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);

    public bool Overlaps(Tenure other) =>
        (ValidFrom ?? DateOnly.MinValue) <= (other.ValidTo ?? DateOnly.MaxValue)
        && (other.ValidFrom ?? DateOnly.MinValue) <= (ValidTo ?? DateOnly.MaxValue);
}
