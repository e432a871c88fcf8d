using System.Collections.Immutable;

namespace Rekenschap.Figures.Questions.Cells;

/// <summary>A dimension along which figures are told apart, with its members in the order of the answer.</summary>
internal readonly record struct Along(string Dimension, ImmutableArray<string> Members)
{
    public const string Organisation = "organisation";
    public const string Period = "period";
}
