using Rekenschap.Figures.Secrecy;

namespace Rekenschap.Wings.Tests.Figures.Secrecy;

/// <summary>
/// Values that hidden cells could have for all that is public, each shown by whole numbers for all hidden cells at once
/// that satisfy every fact to the last digit. How they are found proves nothing; that they hold does.
/// </summary>
internal sealed class Witnesses
{
    const int FarEnough = 12;

    readonly Dictionary<int, long> read = [];
    readonly Dictionary<int, int> columns = [];
    readonly List<Fact> facts;
    readonly Dictionary<int, HashSet<long>> seen = [];

    Witnesses(List<Fact> all)
    {
        foreach (var fact in all.Where(fact => fact is { Added.Length: 1, Taken.Length: 0 }))
            read[fact.Added[0]] = fact.Value;
        facts = [.. all.Where(fact => fact.Added.Concat(fact.Taken).Any(cell => !read.ContainsKey(cell)))];
        foreach (
            var cell in facts.SelectMany(fact => fact.Added.Concat(fact.Taken)).Where(one => !read.ContainsKey(one))
        )
            columns.TryAdd(cell, columns.Count);
    }

    /// <summary>For each cell asked for the values that were shown to be possible; none for one that is read.</summary>
    public static Dictionary<int, HashSet<long>> Of(IEnumerable<Fact> facts, IReadOnlyCollection<int> cells, int enough)
    {
        var witnesses = new Witnesses([.. facts]);
        witnesses.Search(cells, enough);
        return cells.ToDictionary(cell => cell, cell => witnesses.seen.GetValueOrDefault(cell) ?? []);
    }

    void Search(IEnumerable<int> cells, int enough)
    {
        var simplex = Simplex.Start(columns.Count, facts.Select(Row), long.MaxValue, out _);
        Assert.NotNull(simplex);
        foreach (var cell in cells.Where(columns.ContainsKey))
        foreach (var way in new[] { -1, 1 })
        {
            if (seen.TryGetValue(cell, out var values) && values.Count >= enough)
                continue;
            var direction = new double[columns.Count];
            direction[columns[cell]] = way;
            var ray = simplex.Rise(direction, NoteWay);
            if (ray is null)
                Note(simplex.Point(), direction, 0);
            else
                NoteWay(simplex.Point(), ray, FarEnough);
        }
    }

    void NoteWay(double[] point, double[] ray, double length)
    {
        for (var step = 0; step < Math.Min(length, FarEnough); step++)
            Note(point, ray, step);
    }

    /// <summary>What is hidden is at least 1.</summary>
    void Note(double[] point, double[] ray, int step)
    {
        var values = columns.ToDictionary(
            one => one.Key,
            one => 1 + (long)Math.Round(point[one.Value] + step * ray[one.Value])
        );
        if (values.Values.Any(value => value < 1) || !facts.TrueForAll(fact => Holds(fact, values)))
            return;
        foreach (var (cell, value) in values)
            (seen.TryGetValue(cell, out var known) ? known : seen[cell] = []).Add(value);
    }

    bool Holds(Fact fact, Dictionary<int, long> values)
    {
        return fact.Added.Sum(Value) - fact.Taken.Sum(Value) == fact.Value;
        long Value(int cell) => read.TryGetValue(cell, out var known) ? known : values[cell];
    }

    double[] Row(Fact fact)
    {
        var row = new double[columns.Count + 1];
        row[^1] = fact.Value;
        foreach (var (cells, sign) in new[] { (fact.Added, 1), (fact.Taken, -1) })
        foreach (var cell in cells)
            if (read.TryGetValue(cell, out var known))
                row[^1] -= sign * known;
            else
                (row[columns[cell]], row[^1]) = (row[columns[cell]] + sign, row[^1] - sign);
        return row;
    }
}
