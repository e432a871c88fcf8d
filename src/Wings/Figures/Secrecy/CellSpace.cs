using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Secrecy;

/// <summary>
/// The cells of one indicator in one year and all totals over them, as numbered nodes: a place on each axis (periods,
/// organisations, then each further dimension) makes one number.
/// </summary>
internal sealed class CellSpace
{
    readonly CellAxis[] axes;
    readonly Dictionary<int, int>[] parents;
    readonly ImmutableArray<Dimension> dimensions;

    public CellSpace(Ground ground, int index, Period year)
    {
        Indicator = ground.Catalogue.Indicators[index];
        Index = index;
        Periods = [.. year.Split(Indicator.Facts.Frequency)];
        Year = year;
        dimensions = [.. Indicator.Facts.Dimensions.Select(ground.Dimension).OfType<Dimension>()];
        axes =
        [
            CellAxis.OfPeriods(Periods.Length, Periods.Length > 1 && AddsUp("period")),
            Axis("organisation", ground.Tree, ground.Tree.IndexOf(ground.Organisations.Root)),
            .. dimensions.Select(one => Axis(one.Name, one.Tree, MemberTree.Whole)),
        ];
        parents = [.. axes.Select(_ => new Dictionary<int, int>())];
    }

    public Indicator Indicator { get; }

    public int Index { get; }

    public ImmutableArray<Period> Periods { get; }

    Period Year { get; }

    public bool AddsOverPeriods => axes[0].AddsUp;

    /// <summary>How many axes there are; periods and organisations are the first two.</summary>
    public int Axes => axes.Length;

    /// <summary>How many nodes a cell lies in at most.</summary>
    public long NodesACell => axes.Aggregate(1L, (product, axis) => product * axis.LongestChain);

    public IEnumerable<string> Dimensions => dimensions.Select(one => one.Name);

    /// <exception cref="OverflowException">The space has more nodes than can be numbered.</exception>
    public long KeyOf(ReadOnlySpan<int> nodes)
    {
        var key = 0L;
        for (var axis = 0; axis < nodes.Length; axis++)
            key = checked(key * axes[axis].Nodes + nodes[axis]);
        return key;
    }

    public int[] PlaceOf(long key)
    {
        var nodes = new int[axes.Length];
        for (var axis = axes.Length - 1; axis >= 0; axis--, key /= axes[axis + 1].Nodes)
            nodes[axis] = (int)(key % axes[axis].Nodes);
        return nodes;
    }

    public int[] MembersOf(int period, int organisation, int breakdown) =>
        [period, organisation, .. dimensions.Select(dimension => dimension.MemberOf(breakdown))];

    /// <summary>The node of the cell itself, then of all totals that it is part of; false for those that are no sums.</summary>
    public List<(long Key, bool Adds)> NodesOf(int[] members)
    {
        var found = new List<(long, bool)>();
        Spread(members.Select((member, axis) => axes[axis].ChainOf(member)).ToArray(), 0, 0, true, found);
        return found;
    }

    /// <summary>Each total over an axis with its parts, among nodes that are there.</summary>
    public IEnumerable<(long Total, long[] Parts)> Sums(IReadOnlyCollection<long> nodes)
    {
        var stride = 1L;
        for (var axis = axes.Length - 1; axis >= 0; stride *= axes[axis].Nodes, axis--)
        {
            if (!axes[axis].AddsUp)
                continue;
            var (step, up, count) = (stride, parents[axis], axes[axis].Nodes);
            foreach (
                var group in nodes
                    .Where(key => up.ContainsKey((int)(key / step % count)))
                    .GroupBy(key => key + (up[(int)(key / step % count)] - key / step % count) * step)
                    .OrderBy(group => group.Key)
            )
                yield return (group.Key, [.. group.Order()]);
        }
    }

    public Period PeriodAt(int node) => node == CellAxis.Total ? Year : Periods[node - 1];

    /// <summary>The node of a period; -1 where the indicator has no figure over just that one.</summary>
    public int NodeOf(Period period) =>
        Periods.IndexOf(period) is var position && position >= 0 ? CellAxis.NodeOf(position)
        : period == Year && AddsOverPeriods ? CellAxis.Total
        : -1;

    /// <summary>Whether a node is one that can be asked for, and no organisation's own part beside its total.</summary>
    public bool IsMemberNode(int axis, int node) => axes[axis].IsMember(node);

    public bool IsYear(long key) => PlaceOf(key)[0] == CellAxis.Total;

    void Spread(int[][] chains, int axis, long key, bool adds, List<(long, bool)> found)
    {
        if (axis == chains.Length)
        {
            found.Add((key, adds));
            return;
        }
        for (var i = 0; i < chains[axis].Length; i++)
        {
            if (i > 0)
                parents[axis][chains[axis][i - 1]] = chains[axis][i];
            Spread(
                chains,
                axis + 1,
                checked(key * axes[axis].Nodes + chains[axis][i]),
                adds && (i == 0 || axes[axis].AddsUp),
                found
            );
        }
    }

    CellAxis Axis(string name, MemberTree tree, int root) =>
        CellAxis.Over(tree, root, Indicator.Aggregation.For(name).Rule != AggregationRule.None, AddsUp(name));

    bool AddsUp(string dimension) => Indicator.Aggregation.For(dimension).Rule == AggregationRule.Sum;
}
