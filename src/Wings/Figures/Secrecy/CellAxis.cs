using Rekenschap.Figures.Questions;

namespace Rekenschap.Figures.Secrecy;

/// <summary>
/// The cells of one dimension and the totals over them, as numbered nodes. Each cell has a chain: its own node, then
/// each total that it is part of.
/// </summary>
/// <param name="Nodes">How many nodes there are.</param>
/// <param name="Members">Nodes up to this one can be asked for; later ones are an organisation's own part beside its total.</param>
/// <param name="ChainOf">By the number of a row's member.</param>
/// <param name="AddsUp">
/// Whether totals are sums of their parts. A mean, a weighted mean, a highest or a last is hidden with any of its parts.
/// </param>
internal sealed record CellAxis(int Nodes, int Members, Func<int, int[]> ChainOf, bool AddsUp, int LongestChain)
{
    /// <summary>The node of the total over all.</summary>
    public const int Total = 0;

    /// <summary>The node of a member's total, or of the whole.</summary>
    public static int NodeOf(int member) => member + 1;

    public bool IsMember(int node) => node <= Members;

    /// <summary>An axis over a tree; a member with others below it has a part of its own beside its total.</summary>
    public static CellAxis Over(MemberTree tree, int root, bool totals, bool addsUp)
    {
        var count = tree.Codes.Count;
        var deepest = Enumerable.Range(0, count).Select(DepthOf).DefaultIfEmpty(0).Max();
        return new(2 * count + 3, count, Chain, addsUp, totals ? deepest + 2 : 1);
        int DepthOf(int member)
        {
            var depth = 0;
            for (var at = member; at >= 0; at = tree.ParentOf(at))
                depth++;
            return depth;
        }
        int[] Chain(int member)
        {
            if (!totals)
                return [member == root ? Total : NodeOf(member)];
            var chain = new List<int>();
            if (member == MemberTree.Whole || member == root || tree.HasChildren(member))
                chain.Add(count + 2 + member);
            for (var at = member; at >= 0 && at != root; at = tree.ParentOf(at))
                chain.Add(NodeOf(at));
            chain.Add(Total);
            return [.. chain];
        }
    }

    /// <summary>An axis of periods, each by itself or with their year as total.</summary>
    public static CellAxis OfPeriods(int count, bool withTotal) =>
        new(
            count + 1,
            count,
            position => withTotal ? [NodeOf(position), Total] : [NodeOf(position)],
            withTotal,
            withTotal ? 2 : 1
        );
}
