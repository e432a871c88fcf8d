using System.Diagnostics;

namespace Rekenschap.Wings.Tests.Figures.Secrecy;

/// <summary>Cells that together, added or taken off, make a number that anybody can read.</summary>
internal sealed record Fact(int[] Added, int[] Taken, long Value);

/// <summary>
/// Somebody who knows every published number, knows that what is hidden is at least 1, and tries whole numbers until the
/// equations hold. Shares nothing with the protector: no linear programming, only bounds and trying.
/// </summary>
internal sealed class Attacker
{
    const long Sky = 100_000;

    static readonly TimeSpan Budget = TimeSpan.FromSeconds(10);

    readonly List<Fact> facts;
    readonly long[] near;
    readonly Dictionary<int, long> read = [];
    readonly List<int>[] factsOf;
    readonly List<int>[] around;
    readonly long[] hints;
    readonly HashSet<long>[] seen;
    readonly Stopwatch clock = Stopwatch.StartNew();

    /// <param name="near">Where to begin trying, by cell. Only the order of trying depends on it.</param>
    public Attacker(IEnumerable<Fact> facts, IReadOnlyList<long> near)
    {
        this.near = [.. near];
        var all = facts.Select(Netted).ToList();
        foreach (var single in all.Where(fact => fact is { Added.Length: 1, Taken.Length: 0 }))
            read[single.Added[0]] = single.Value;
        this.facts =
        [
            .. all.Select(Reduced).Where(fact => fact.Added.Length + fact.Taken.Length > 0).DistinctBy(Written),
        ];
        factsOf = [.. near.Select(_ => new List<int>())];
        for (var i = 0; i < this.facts.Count; i++)
            foreach (var cell in this.facts[i].Added.Concat(this.facts[i].Taken))
                factsOf[cell].Add(i);
        hints = [.. near];
        seen = [.. near.Select(_ => new HashSet<long>())];
        around = new List<int>[near.Count];
        for (var cell = 0; cell < around.Length; cell++)
            if (around[cell] is null)
                Reached(cell, around);
    }

    /// <summary>Cells that share facts with a cell, or with one that does.</summary>
    void Reached(int cell, List<int>[] around)
    {
        var (reached, done, found) = (new List<int> { cell }, new HashSet<int>(), new HashSet<int> { cell });
        for (var i = 0; i < reached.Count; i++)
            foreach (var number in factsOf[reached[i]].Where(done.Add))
                reached.AddRange(facts[number].Added.Concat(facts[number].Taken).Where(found.Add));
        foreach (var other in reached)
            around[other] = reached;
    }

    /// <summary>A fact about what is not simply read.</summary>
    Fact Reduced(Fact fact) =>
        new(
            [.. fact.Added.Where(one => !read.ContainsKey(one))],
            [.. fact.Taken.Where(one => !read.ContainsKey(one))],
            fact.Value
                - fact.Added.Sum(one => read.GetValueOrDefault(one))
                + fact.Taken.Sum(one => read.GetValueOrDefault(one))
        );

    /// <summary>Whether the ten seconds were over before everything that was asked had been settled.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>Whether the cell can have a value for all that is known. Out of time it could, for nothing was proved.</summary>
    public bool CouldBe(int cell, long value)
    {
        if (read.TryGetValue(cell, out var exact))
            return exact == value;
        if (seen[cell].Contains(value))
            return true;
        var low = new long[near.Length];
        var high = new long[near.Length];
        Array.Fill(low, 1);
        Array.Fill(high, Sky);
        foreach (var (one, known) in read)
            (low[one], high[one]) = (known, known);
        (low[cell], high[cell]) = (Math.Max(low[cell], value), Math.Min(high[cell], value));
        var about = around[cell].SelectMany(one => factsOf[one]).Distinct();
        return Narrow(low, high, new Queue<int>(about)) && Try(low, high, around[cell]);
    }

    /// <summary>How many values about the true one cannot be excluded; no more than asked for.</summary>
    public int Room(int cell, int enough)
    {
        var room = 1;
        for (var away = 1; away < 4 * enough && room < enough; away++)
        {
            if (near[cell] > away && CouldBe(cell, near[cell] - away))
                room++;
            if (CouldBe(cell, near[cell] + away))
                room++;
        }
        return room;
    }

    bool Try(long[] low, long[] high, List<int> cells)
    {
        if (clock.Elapsed > Budget)
            return GaveUp = true;
        var open = -1;
        foreach (var i in cells)
            if (low[i] < high[i] && (open < 0 || high[i] - low[i] < high[open] - low[open]))
                open = i;
        if (open < 0)
            return Note(low, cells);
        foreach (var value in Nearest(low[open], high[open], hints[open]))
        {
            var (lower, higher) = (low.ToArray(), high.ToArray());
            (lower[open], higher[open]) = (value, value);
            if (Narrow(lower, higher, new Queue<int>(factsOf[open])) && Try(lower, higher, cells))
                return true;
        }
        return false;
    }

    /// <summary>Values that hold together; the next search begins near them.</summary>
    bool Note(long[] values, List<int> cells)
    {
        foreach (var cell in cells)
        {
            hints[cell] = values[cell];
            seen[cell].Add(values[cell]);
        }
        return true;
    }

    static IEnumerable<long> Nearest(long low, long high, long middle)
    {
        middle = Math.Clamp(middle, low, high);
        yield return middle;
        for (var away = 1L; middle - away >= low || middle + away <= high; away++)
        {
            if (middle - away >= low)
                yield return middle - away;
            if (middle + away <= high)
                yield return middle + away;
        }
    }

    bool Narrow(long[] low, long[] high, Queue<int> open)
    {
        while (open.TryDequeue(out var number))
        {
            var fact = facts[number];
            var least = fact.Added.Sum(one => low[one]) - fact.Taken.Sum(one => high[one]) - fact.Value;
            var most = fact.Added.Sum(one => high[one]) - fact.Taken.Sum(one => low[one]) - fact.Value;
            if (least > 0 || most < 0)
                return false;
            foreach (var one in fact.Added)
                if (!Bound(one, high[one] - most, low[one] - least))
                    return false;
            foreach (var one in fact.Taken)
                if (!Bound(one, high[one] + least, low[one] + most))
                    return false;
        }
        return true;

        bool Bound(int cell, long atLeast, long atMost)
        {
            if (atLeast <= low[cell] && atMost >= high[cell])
                return true;
            (low[cell], high[cell]) = (Math.Max(low[cell], atLeast), Math.Min(high[cell], atMost));
            foreach (var again in factsOf[cell])
                open.Enqueue(again);
            return low[cell] <= high[cell];
        }
    }

    static Fact Netted(Fact fact) =>
        fact with
        {
            Added = [.. fact.Added.Except(fact.Taken).Order()],
            Taken = [.. fact.Taken.Except(fact.Added).Order()],
        };

    static string Written(Fact fact) => $"{string.Join(' ', fact.Added)}-{string.Join(' ', fact.Taken)}={fact.Value}";
}
