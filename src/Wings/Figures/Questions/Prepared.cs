using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions;

/// <summary>A collected indicator at chosen members of its further dimensions, ready to be read from rows.</summary>
/// <param name="Index">Position of the indicator in the catalogue.</param>
/// <param name="Asked">Dimensions of which one member is asked for, with that member.</param>
/// <param name="Open">Dimensions that are totalled: those not asked for, and those of which the member has others below it.</param>
internal sealed record Prepared(
    Indicator Indicator,
    int Index,
    ImmutableSortedDictionary<string, string> Members,
    ImmutableArray<(Dimension Dimension, int Member)> Asked,
    ImmutableArray<(Dimension Dimension, int Top)> Open
)
{
    public string Code => Indicator.Code;

    /// <summary>The question, or why it cannot be answered for any organisation or period.</summary>
    public static (Prepared? Question, Bilingual? Problem) Of(
        Ground ground,
        Indicator indicator,
        ImmutableSortedDictionary<string, string> members
    )
    {
        var asked = ImmutableArray.CreateBuilder<(Dimension, int)>();
        foreach (var (name, code) in members)
        {
            if (!indicator.Facts.Dimensions.Contains(name) || ground.Dimension(name) is not { } dimension)
                return (null, FigureWording.NoDimension(indicator.Code, name));
            if (dimension.Tree.IndexOf(code) is var member && member == MemberTree.Whole)
                return (null, FigureWording.NoMember(name, code));
            asked.Add((dimension, member));
        }
        var open = indicator
            .Facts.Dimensions.Select(ground.Dimension)
            .OfType<Dimension>()
            .Select(dimension => (dimension, TopOf(dimension, asked)))
            .Where(one => one.Item2 == MemberTree.Whole || one.dimension.Tree.HasChildren(one.Item2));
        return (
            new(indicator, ground.Catalogue.IndexOf(indicator.Code), members, asked.ToImmutable(), [.. open]),
            null
        );
    }

    /// <summary>Whether a breakdown lies at or below the members that are asked for.</summary>
    public bool Matches(int breakdown)
    {
        foreach (var (dimension, asked) in Asked)
            if (
                dimension.MemberOf(breakdown) is var member
                && (member < 0 || !dimension.Tree.IsAtOrBelow(member, asked))
            )
                return false;
        return true;
    }

    static int TopOf(Dimension dimension, IEnumerable<(Dimension Dimension, int Member)> asked)
    {
        foreach (var (other, member) in asked)
            if (other == dimension)
                return member;
        return MemberTree.Whole;
    }
}
