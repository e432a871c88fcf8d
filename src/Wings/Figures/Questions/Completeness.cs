using System.Collections.Immutable;

namespace Rekenschap.Figures.Questions;

/// <summary>
/// Whether every needed cell of a total over further dimensions is there: each combination of the finest members that
/// are valid. A value for a member with others below it, or for no member at all, speaks for all that it spans.
/// </summary>
internal static class Completeness
{
    /// <summary>More combinations than an office fills in; a total over so many is never whole.</summary>
    const int MostCombinations = 1_000_000;

    public static bool IsWhole(
        ImmutableArray<(Dimension Dimension, int Top)> open,
        DateOnly day,
        IEnumerable<int> breakdowns
    )
    {
        var needed = open.Select(one => one.Dimension.NeededOn(day, one.Top))
            .Zip(open, (members, one) => (one.Dimension, Members: members))
            .Where(one => one.Members.Length > 0)
            .ToList();
        var combinations = needed.Aggregate(1L, (product, one) => Math.Min(product * one.Members.Length, int.MaxValue));
        if (combinations > MostCombinations)
            return false;
        var there = new HashSet<long>();
        foreach (var breakdown in breakdowns)
            Mark(needed, breakdown, 0, 0, there);
        return there.Count == combinations;
    }

    static void Mark(
        List<(Dimension Dimension, int[] Members)> needed,
        int breakdown,
        int depth,
        long number,
        HashSet<long> there
    )
    {
        if (depth == needed.Count)
        {
            there.Add(number);
            return;
        }
        var (dimension, members) = needed[depth];
        var member = dimension.MemberOf(breakdown);
        for (var i = 0; i < members.Length; i++)
            if (dimension.Tree.IsAtOrBelow(members[i], member))
                Mark(needed, breakdown, depth + 1, number * members.Length + i, there);
    }
}
