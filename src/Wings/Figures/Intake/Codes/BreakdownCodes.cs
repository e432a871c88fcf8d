using System.Collections.Immutable;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Intake.Codes;

/// <summary>
/// The number of a combination of members, found step by step - one dimension after the other - so that the edition's
/// list is asked once per combination instead of once per row.
/// </summary>
internal sealed class BreakdownCodes(Breakdowns breakdowns)
{
    /// <summary>The combination without any member.</summary>
    public const int None = 0;

    readonly Dictionary<ulong, int> steps = [];
    readonly List<(ImmutableSortedDictionary<string, string> Members, int Number)> nodes = [(Coordinate.NoMembers, 0)];

    /// <summary>The combination with one member more.</summary>
    public int With(int node, int dimension, int member, string dimensionCode, string memberCode)
    {
        var step = ((ulong)node << 36) | ((ulong)dimension << 28) | (uint)member;
        if (steps.TryGetValue(step, out var next))
            return next;
        var members = nodes[node].Members.SetItem(dimensionCode, memberCode);
        nodes.Add((members, breakdowns.NumberOf(members)));
        return steps[step] = nodes.Count - 1;
    }

    public int NumberOf(int node) => nodes[node].Number;
}
