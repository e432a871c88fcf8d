using System.Collections.Immutable;

namespace Rekenschap.Publishing.Drafts.Versions;

/// <summary>A stretch of two lists: the same in both, or what stands in the one where the other has something else.</summary>
/// <param name="A">Where it begins in the first, and how long it is there.</param>
/// <param name="B">The same in the second.</param>
readonly record struct Stretch((int At, int Length) A, (int At, int Length) B, bool IsSame);

/// <summary>
/// What differs between two lists, by the fewest parts added and removed (E. Myers, An O(ND) difference algorithm, 1986).
/// Pure; takes time in proportion to length times difference, and gives up on the smallest answer, not on a right one, where two lists have little in common.
/// </summary>
static class Difference
{
    /// <summary>Beyond so many parts added and removed the middle is told as replaced whole.</summary>
    const int MostSteps = 2000;

    /// <summary>Stretches in order that together cover both lists; same and different ones take turns.</summary>
    public static ImmutableArray<Stretch> Of<T>(IReadOnlyList<T> a, IReadOnlyList<T> b)
        where T : IEquatable<T>
    {
        var (head, tail) = (0, 0);
        while (head < a.Count && head < b.Count && a[head].Equals(b[head]))
            head++;
        while (tail < a.Count - head && tail < b.Count - head && a[^(tail + 1)].Equals(b[^(tail + 1)]))
            tail++;
        var middle = Middle(a, b, head, a.Count - tail, b.Count - tail);
        return Joined([
            new((0, head), (0, head), true),
            .. middle,
            new((a.Count - tail, tail), (b.Count - tail, tail), true),
        ]);
    }

    /// <summary>Walks the edit graph from the front; keeps how far each diagonal came in each step, to walk back along.</summary>
    static List<Stretch> Middle<T>(IReadOnlyList<T> a, IReadOnlyList<T> b, int from, int endA, int endB)
        where T : IEquatable<T>
    {
        var (n, m) = (endA - from, endB - from);
        var most = Math.Min(n + m, MostSteps);
        var trace = new List<int[]>();
        var reach = new int[(2 * most) + 3];
        var zero = most + 1;
        for (var d = 0; d <= most; d++)
        {
            for (var k = -d; k <= d; k += 2)
            {
                var x =
                    k == -d || (k != d && reach[zero + k - 1] < reach[zero + k + 1])
                        ? reach[zero + k + 1]
                        : reach[zero + k - 1] + 1;
                while (x < n && x - k < m && x - k >= 0 && a[from + x].Equals(b[from + x - k]))
                    x++;
                reach[zero + k] = x;
                if (x >= n && x - k >= m)
                    return Back(trace, from, n, m, d, zero);
            }
            trace.Add((int[])reach.Clone());
        }
        return [new((from, n), (from, m), false)];
    }

    static List<Stretch> Back(List<int[]> trace, int from, int n, int m, int steps, int zero)
    {
        var found = new List<Stretch>();
        var (x, y) = (n, m);
        for (var d = steps; d > 0; d--)
        {
            var reach = trace[d - 1];
            var k = x - y;
            var down = k == -d || (k != d && reach[zero + k - 1] < reach[zero + k + 1]);
            var before = down ? k + 1 : k - 1;
            var startX = reach[zero + before];
            var startY = startX - before;
            var (midX, midY) = down ? (startX, startY + 1) : (startX + 1, startY);
            Add(midX, midY, x - midX, y - midY, true);
            Add(startX, startY, midX - startX, midY - startY, false);
            (x, y) = (startX, startY);
        }
        Add(0, 0, x, y, true);
        found.Reverse();
        return found;

        void Add(int atA, int atB, int lengthA, int lengthB, bool same) =>
            found.Add(new((from + atA, lengthA), (from + atB, lengthB), same));
    }

    /// <summary>Neighbours of one kind as one, without empty ones.</summary>
    static ImmutableArray<Stretch> Joined(IEnumerable<Stretch> all)
    {
        var joined = new List<Stretch>();
        foreach (var one in all.Where(one => one.A.Length + one.B.Length > 0))
            if (joined is [.., var last] && last.IsSame == one.IsSame)
                joined[^1] = new(
                    (last.A.At, last.A.Length + one.A.Length),
                    (last.B.At, last.B.Length + one.B.Length),
                    one.IsSame
                );
            else
                joined.Add(one);
        return [.. joined];
    }
}
