using System.Collections.Immutable;

namespace Rekenschap.Figures.Questions.Cells;

/// <summary>Where the members of one dimension stand along its axis.</summary>
internal sealed class MemberPositions
{
    readonly int[] positionOf;
    readonly bool[] isPlain;

    /// <param name="step">How many combinations further the next member stands; 0 for a single member that is asked for.</param>
    public MemberPositions(Dimension dimension, ImmutableArray<string> members, int step)
    {
        (Count, Step) = (members.Length, step);
        positionOf = new int[dimension.Tree.Codes.Count];
        Array.Fill(positionOf, BreakdownCells.None);
        isPlain = new bool[members.Length];
        for (var i = 0; i < members.Length; i++)
            if (dimension.Tree.IndexOf(members[i]) is >= 0 and var member)
                (positionOf[member], isPlain[i]) = (i, !dimension.Tree.HasChildren(member));
    }

    public int Count { get; }

    public int Step { get; }

    /// <summary>Where a member stands; below 0 where it is not asked for.</summary>
    public int Of(int member) => member < 0 ? BreakdownCells.None : positionOf[member];

    /// <summary>Whether what is at this position is said by one row; a member with others below it is a total.</summary>
    public bool IsPlain(int cell) => isPlain[Step == 0 ? 0 : cell / Step % Count];
}
