using System.Collections.Immutable;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.People;

/// <summary>The kinds of body that the contract knows.</summary>
public enum OrganisationKind
{
    Government,
    Ministry,
    Agency,
    Zbo,
    Council,
    Unit,
}

/// <summary>A body that takes over a share (0 to 1] of another when that one ends.</summary>
public readonly record struct Successor(string Code, decimal Share);

/// <summary>
/// A member of the organisation code list, with the days on which it exists (both included; null is open) and what
/// became of it.
/// </summary>
public sealed record Organisation(
    string Code,
    string? Uri,
    Bilingual Name,
    OrganisationKind Kind,
    string? Parent,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    ImmutableArray<Successor> Successors,
    ImmutableArray<string> Aliases
)
{
    public bool ExistsOn(DateOnly day) =>
        (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);
}
