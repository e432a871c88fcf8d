namespace Rekenschap.Figures.Editions;

/// <summary>Finds out whether relations that should lead somewhere lead back.</summary>
static class Loops
{
    /// <summary>The way from a name back to itself (first and last are the same), or null when there is none.</summary>
    public static List<string>? From(string start, Func<string, IEnumerable<string>> next)
    {
        var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<string>([start]);
        while (open.TryDequeue(out var one))
            foreach (var other in next(one))
            {
                if (other == start)
                    return Way(start, one, cameFrom);
                if (cameFrom.TryAdd(other, one))
                    open.Enqueue(other);
            }
        return null;
    }

    static List<string> Way(string start, string last, Dictionary<string, string> cameFrom)
    {
        var way = new List<string> { start };
        for (var one = last; one != start; one = cameFrom[one])
            way.Add(one);
        way.Add(start);
        way.Reverse();
        return way;
    }
}
