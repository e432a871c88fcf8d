namespace Rekenschap.Figures.Questions;

/// <summary>
/// The members of a dimension with who stands under whom, as intervals, so that "at or below" is two comparisons. A
/// parent that does not exist or would close a ring counts as none.
/// </summary>
internal sealed class MemberTree
{
    /// <summary>Stands for the whole of a dimension.</summary>
    public const int Whole = -1;

    readonly Dictionary<string, int> indexOf;
    readonly int[] parents;
    readonly List<int>[] children;
    readonly int[] enter;
    readonly int[] leave;

    public MemberTree(IReadOnlyList<string> codes, Func<int, string?> parentOf)
    {
        Codes = codes;
        indexOf = new(StringComparer.Ordinal);
        for (var i = 0; i < codes.Count; i++)
            indexOf.TryAdd(codes[i], i);
        parents = [.. Enumerable.Range(0, codes.Count).Select(i => parentOf(i) is { } code ? IndexOf(code) : Whole)];
        CutRings();
        children = [.. codes.Select(_ => new List<int>())];
        for (var i = 0; i < parents.Length; i++)
            if (parents[i] >= 0)
                children[parents[i]].Add(i);
        (enter, leave) = (new int[codes.Count], new int[codes.Count]);
        Number();
    }

    public IReadOnlyList<string> Codes { get; }

    public int IndexOf(string code) => indexOf.GetValueOrDefault(code, Whole);

    public int ParentOf(int member) => parents[member];

    public IReadOnlyList<int> ChildrenOf(int member) =>
        member == Whole ? [.. Enumerable.Range(0, parents.Length).Where(i => parents[i] < 0)] : children[member];

    public bool HasChildren(int member) => children[member].Count > 0;

    public bool IsAtOrBelow(int member, int top) =>
        top == Whole || (enter[top] <= enter[member] && leave[member] <= leave[top]);

    void CutRings()
    {
        var settled = new bool[parents.Length];
        for (var i = 0; i < parents.Length; i++)
        {
            var path = new HashSet<int>();
            for (var at = i; at >= 0 && !settled[at]; at = parents[at])
            {
                path.Add(at);
                if (path.Contains(parents[at]))
                    parents[at] = Whole;
            }
            foreach (var member in path)
                settled[member] = true;
        }
    }

    void Number()
    {
        var next = 0;
        var open = new Stack<(int Member, bool Left)>();
        for (var i = parents.Length - 1; i >= 0; i--)
            if (parents[i] < 0)
                open.Push((i, false));
        while (open.TryPop(out var at))
        {
            if (at.Left)
            {
                leave[at.Member] = next++;
                continue;
            }
            enter[at.Member] = next++;
            open.Push((at.Member, true));
            foreach (var child in children[at.Member])
                open.Push((child, false));
        }
    }
}
