using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>A member that a figure of the collection can be about.</summary>
/// <param name="Names">By which it goes, the code first.</param>
sealed record KnownMember(string Code, Bilingual Name, ImmutableArray<string> Names)
{
    public ImmutableArray<string> Folded { get; } =
    [.. Names.Select(Words.Fold).Where(one => one.Length > 0).Distinct()];
}
