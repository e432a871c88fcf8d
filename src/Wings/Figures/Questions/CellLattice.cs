namespace Rekenschap.Figures.Questions;

/// <summary>
/// The cells of one indicator in one year and all totals over them, and which of those must stay hidden: those too
/// small or confidential, and for each total the smallest remaining part wherever the rest would give a hidden one away.
/// </summary>
internal sealed class CellLattice(CellAxis[] axes, int minimumCell)
{
    readonly Dictionary<long, decimal?> values = [];
    readonly HashSet<long> hidden = [];
    bool hidesAll;

    /// <summary>Adds a cell, given by its member on each axis, to itself and to every total that it is part of.</summary>
    public void Add(int[] members, decimal value, bool confidential)
    {
        var chains = members.Select((member, axis) => axes[axis].ChainOf(member)).ToArray();
        Spread(chains, 0, 0, value, true);
        if (confidential)
            hidden.Add(KeyOf([.. chains.Select(chain => chain[0])]));
    }

    /// <summary>Whether the cell or total at these nodes must stay hidden; call <see cref="Settle"/> first.</summary>
    public bool IsHidden(int[] nodes) => hidesAll || hidden.Contains(KeyOf(nodes));

    /// <summary>Whether the cell of a row itself must stay hidden.</summary>
    public bool IsCellHidden(int[] members) =>
        hidesAll || hidden.Contains(KeyOf([.. members.Select((member, axis) => axes[axis].ChainOf(member)[0])]));

    /// <summary>For cells that cannot be reckoned with: what may not be known to be safe is hidden.</summary>
    public void HideAll() => hidesAll = true;

    /// <summary>Hides what is too small, and then whatever would give a hidden cell away, until nothing does.</summary>
    public void Settle()
    {
        foreach (var (key, value) in values)
            if (value is { } known && Confidentiality.IsSmall(known, minimumCell))
                hidden.Add(key);
        var equations = hidden.Count > 0 ? Equations() : [];
        for (var changed = hidden.Count > 0; changed; )
        {
            changed = false;
            foreach (var (total, addsUp, parts) in equations)
                changed |= Protect(total, addsUp, parts);
        }
    }

    bool Protect(long total, bool addsUp, long[] parts)
    {
        var hiddenParts = parts.Count(hidden.Contains);
        if (!addsUp)
            return hiddenParts > 0 && hidden.Add(total);
        if (hiddenParts + (hidden.Contains(total) ? 1 : 0) != 1)
            return false;
        var smallest = parts
            .Where(part => !hidden.Contains(part))
            .OrderBy(part => values[part] ?? decimal.MaxValue)
            .ThenBy(part => part)
            .Select(part => (long?)part)
            .FirstOrDefault();
        return hidden.Add(smallest ?? total);
    }

    List<(long Total, bool AddsUp, long[] Parts)> Equations()
    {
        var found = new List<(long, bool, long[])>();
        var stride = 1L;
        foreach (var axis in axes.Reverse())
        {
            var parents = Parents(axis);
            found.AddRange(
                values
                    .Keys.Select(key => (Key: key, Node: (int)(key / stride % axis.Nodes)))
                    .Where(one => parents.ContainsKey(one.Node))
                    .GroupBy(one => one.Key + (parents[one.Node] - one.Node) * stride, one => one.Key)
                    .OrderBy(group => group.Key)
                    .Select(group => (group.Key, axis.AddsUp, group.Order().ToArray()))
            );
            stride *= axis.Nodes;
        }
        return found;
    }

    readonly Dictionary<CellAxis, Dictionary<int, int>> parentsOf = [];

    Dictionary<int, int> Parents(CellAxis axis) => parentsOf.GetValueOrDefault(axis) ?? [];

    void Spread(int[][] chains, int axis, long key, decimal value, bool known)
    {
        if (axis == chains.Length)
        {
            values[key] = known ? (values.TryGetValue(key, out var sum) ? sum : 0) + value : null;
            return;
        }
        for (var i = 0; i < chains[axis].Length; i++)
        {
            if (i > 0)
                Remember(axes[axis], chains[axis][i - 1], chains[axis][i]);
            Spread(
                chains,
                axis + 1,
                checked(key * axes[axis].Nodes + chains[axis][i]),
                value,
                known && (i == 0 || axes[axis].AddsUp)
            );
        }
    }

    void Remember(CellAxis axis, int node, int parent)
    {
        if (!parentsOf.TryGetValue(axis, out var parents))
            parentsOf[axis] = parents = [];
        parents[node] = parent;
    }

    long KeyOf(int[] nodes)
    {
        var key = 0L;
        for (var axis = 0; axis < nodes.Length; axis++)
            key = key * axes[axis].Nodes + nodes[axis];
        return key;
    }
}
