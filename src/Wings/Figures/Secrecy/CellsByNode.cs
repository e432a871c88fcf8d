namespace Rekenschap.Figures.Secrecy;

/// <summary>The cells behind each node of one indicator at one moment.</summary>
internal sealed class CellsByNode(CellSpace space)
{
    readonly Dictionary<long, HashSet<int>> periods = [];

    public CellSpace Space => space;

    /// <summary>Totals that are sums, and the cells themselves.</summary>
    public Dictionary<long, List<int>> Sums { get; } = [];

    /// <summary>Totals that are no sums, or not there yet.</summary>
    public Dictionary<long, List<int>> Others { get; } = [];

    /// <summary>Cells that came as secrets, without a value; no total counts them.</summary>
    public Dictionary<long, List<int>> Secrets { get; } = [];

    public void Add(int[] members, int cell, Tables tables)
    {
        var isSecret = tables.ValueOf(cell) is null;
        foreach (var (node, adds) in space.NodesOf(members))
        {
            Put(
                isSecret ? Secrets
                    : adds ? Sums
                    : Others,
                node,
                cell
            );
            if (adds && !isSecret && space.AddsOverPeriods && space.IsYear(node))
                (periods.TryGetValue(node, out var there) ? there : periods[node] = []).Add(members[0]);
        }
    }

    /// <summary>A year is given only when each of its periods is there; until then it is no total.</summary>
    public void Settle()
    {
        foreach (var (node, there) in periods)
            if (there.Count < space.Periods.Length && Sums.Remove(node, out var cells))
                Others[node] = cells;
    }

    static void Put(Dictionary<long, List<int>> into, long node, int cell)
    {
        if (!into.TryGetValue(node, out var cells))
            into[node] = cells = [];
        cells.Add(cell);
    }
}
