using System.Collections.Immutable;

namespace Rekenschap.Figures.Intake.Units;

/// <summary>What somebody said of the units in a file.</summary>
/// <param name="Factors">By <see cref="AskedUnit.Key"/>: what its figures are multiplied by; 1 leaves them as they are.</param>
/// <param name="Title">What stands above the table, where a unit may be said of all of it.</param>
public sealed record UnitAnswers(ImmutableSortedDictionary<string, decimal> Factors, string Title)
{
    public static readonly UnitAnswers None = new(
        ImmutableSortedDictionary.Create<string, decimal>(StringComparer.Ordinal),
        ""
    );
}
