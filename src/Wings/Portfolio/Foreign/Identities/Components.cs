using Rekenschap.Portfolio.Foreign.Rows;

namespace Rekenschap.Portfolio.Foreign.Identities;

/// <summary>Entries that were joined so far. Two entries of one year, or of two numbers, are never one project.</summary>
sealed class Components(IReadOnlyList<ForeignProject> entries)
{
    readonly int[] parent = [.. Enumerable.Range(0, entries.Count)];
    readonly RecognisedBy[] by = new RecognisedBy[entries.Count];
    readonly HashSet<(int, int)> apart = [];

    public RecognisedBy By(int entry) => by[entry];

    public int Root(int entry)
    {
        while (parent[entry] != entry)
            entry = parent[entry] = parent[parent[entry]];
        return entry;
    }

    public IEnumerable<IGrouping<int, int>> All => Enumerable.Range(0, entries.Count).GroupBy(Root);

    /// <summary>A person said that these are two.</summary>
    public void Part(int a, int b) => apart.Add((Math.Min(a, b), Math.Max(a, b)));

    public bool ArePart(int a, int b)
    {
        var (of, to) = (Root(a), Root(b));
        return apart.Any(pair =>
            (Root(pair.Item1) == of && Root(pair.Item2) == to) || (Root(pair.Item1) == to && Root(pair.Item2) == of)
        );
    }

    public IEnumerable<int> Members(int entry)
    {
        var root = Root(entry);
        return Enumerable.Range(0, entries.Count).Where(one => Root(one) == root);
    }

    /// <summary>Whether together they would have one entry a year, at most, and no number that speaks against it.</summary>
    /// <param name="idsMayDiffer">A person or the number itself says that they are one.</param>
    public bool MayJoin(int a, int b, bool idsMayDiffer = false)
    {
        if (Root(a) == Root(b))
            return true;
        var (of, to) = (Members(a).ToList(), Members(b).ToList());
        return !ArePart(a, b)
            && !of.Select(one => entries[one].Year).Intersect(to.Select(one => entries[one].Year)).Any()
            && (
                idsMayDiffer
                || Ids(of) is not { Count: > 0 } ids
                || Ids(to) is not { Count: > 0 } others
                || ids.Overlaps(others)
            );
    }

    HashSet<string> Ids(IEnumerable<int> members) =>
        [.. members.Select(one => entries[one].Id).Where(id => id.Length > 0)];

    public void Join(int a, int b, RecognisedBy how)
    {
        var (of, to) = (Root(a), Root(b));
        if (of == to)
            return;
        var later = Math.Max(a, b);
        by[later] = by[later] == RecognisedBy.Itself ? how : by[later];
        parent[Math.Max(of, to)] = Math.Min(of, to);
    }
}
