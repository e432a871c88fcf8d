using System.Collections.Immutable;
using Rekenschap.Figures.Observations;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Secrecy;

/// <summary>
/// Puts the cells of indicators that hang together in one table of everything that may be asked of them in a year, at
/// every moment at which something changed.
/// </summary>
internal sealed class BuildYear
{
    /// <summary>Places of cells in totals; above it no total over a hidden cell is worked out, and all of it is closed.</summary>
    const long MostPlaces = 8_000_000;

    /// <summary>Far under what a double holds exactly, so that the search for witnesses finds its way.</summary>
    const long LargestValue = 1_000_000_000_000_000;

    readonly Tables tables = new();
    readonly ImmutableArray<CellSpace> spaces;
    readonly ImmutableArray<Known> known;
    readonly ImmutableArray<Statement> statements;
    readonly int decimals;
    readonly Dictionary<(int Indicator, int Stage, long Node), int> quantities = [];
    readonly Dictionary<(int Indicator, int Stage, long Node), int[]> resting = [];
    readonly Dictionary<int, int> cellOf = [];
    readonly Dictionary<(Coordinates, long?), int> sameCells = [];
    readonly SortedDictionary<Coordinates, int> standing = [];

    readonly record struct Coordinates(int Indicator, Period Period, int Organisation, int Breakdown)
        : IComparable<Coordinates>
    {
        public int CompareTo(Coordinates other) =>
            (Indicator, Period, Organisation, Breakdown).CompareTo(
                (other.Indicator, other.Period, other.Organisation, other.Breakdown)
            );
    }

    BuildYear(Ground ground, ImmutableArray<CellSpace> spaces, IEnumerable<Known> known, IEnumerable<Statement> stated)
    {
        (this.spaces, statements) = (spaces, [.. stated]);
        this.known = [.. known.OrderBy(one => one.Number)];
        decimals = this
            .known.Where(one => one.Observation.HasValue)
            .Select(one => Scaling.DecimalsOf(one.Observation.Value))
            .DefaultIfEmpty(0)
            .Max();
        Ground = ground;
    }

    Ground Ground { get; }

    public static YearOfSecrets Of(
        Ground ground,
        ImmutableArray<CellSpace> spaces,
        IEnumerable<Known> known,
        IEnumerable<Statement> statements
    )
    {
        try
        {
            return new BuildYear(ground, spaces, known, statements).Built() ?? YearOfSecrets.Closed;
        }
        catch (OverflowException)
        {
            return YearOfSecrets.Closed;
        }
    }

    YearOfSecrets? Built()
    {
        var moments = known.Select(one => one.Moment).Distinct().Order().ToArray();
        if (known.Length * (long)moments.Length * spaces.Max(space => space.NodesACell) > MostPlaces)
            return null;
        for (var stage = 0; stage < moments.Length; stage++)
        {
            foreach (var one in known)
                if (one.Moment == moments[stage])
                    Stand(one);
            AddTotals(stage);
        }
        MarkPast(moments.Length - 1);
        var work = Suppression.Settle(tables);
        var places = sameCells.Select(one => (one.Key.Item1.Indicator, one.Key.Item1.Organisation, one.Value));
        return new(moments, quantities, resting, cellOf, [.. places], tables) { Work = work };
    }

    /// <summary>What is delivered again with the same value is the same cell: to see it changed would say nothing new.</summary>
    void Stand(Known one)
    {
        var seen = one.Observation;
        var at = new Coordinates(seen.Indicator, seen.Period, seen.Organisation, seen.Breakdown);
        if (!seen.HasValue && !seen.Confidential)
        {
            standing.Remove(at);
            return;
        }
        long? value = seen.HasValue ? Scaled(seen.Value) : null;
        if (!sameCells.TryGetValue((at, value), out var cell))
            sameCells[(at, value)] = cell = tables.AddCell(value, RuleOf(seen.Indicator), seen.Confidential);
        tables.Quantities[tables.QuantityOf(cell)].Confidential |= seen.Confidential;
        cellOf[one.Number] = standing[at] = cell;
    }

    void AddTotals(int stage)
    {
        var nodes = spaces.ToDictionary(space => space.Index, space => new CellsByNode(space));
        foreach (var (at, cell) in standing)
        {
            var space = nodes[at.Indicator].Space;
            var period = space.Periods.IndexOf(at.Period);
            if (period >= 0)
                nodes[at.Indicator].Add(space.MembersOf(period, at.Organisation, at.Breakdown), cell, tables);
        }
        foreach (var one in nodes.Values)
        {
            one.Settle();
            AddTotals(stage, one);
        }
        foreach (var statement in statements)
            new Stating(tables, nodes, quantities, stage, statement, RuleOf).Add();
    }

    void MarkPast(int last)
    {
        var present = quantities.Where(one => one.Key.Stage == last).Select(one => one.Value).ToHashSet();
        present.UnionWith(standing.Values.Select(tables.QuantityOf));
        for (var i = 0; i < tables.Quantities.Count; i++)
            tables.Quantities[i].IsPast = !present.Contains(i);
    }

    void AddTotals(int stage, CellsByNode nodes)
    {
        var rule = RuleOf(nodes.Space.Index);
        foreach (var (node, cells) in nodes.Sums.OrderBy(one => one.Key))
            quantities[(nodes.Space.Index, stage, node)] = tables.Sum([.. cells.Order()], rule);
        foreach (var (node, cells) in nodes.Others)
            resting[(nodes.Space.Index, stage, node)] = [.. cells];
        foreach (var (total, parts) in nodes.Space.Sums(nodes.Sums.Keys))
            if (nodes.Sums.ContainsKey(total))
                tables.Add(new(Number(total), [.. parts.Select(Number)]));
        int Number(long node) => quantities[(nodes.Space.Index, stage, node)];
    }

    SecrecyRule RuleOf(int indicator)
    {
        var one = (long)Scaling.PowerOfTen(Math.Min(decimals, Scaling.MostDecimals));
        return new(checked(Ground.Catalogue.Indicators[indicator].Facts.MinimumCell * one), one);
    }

    long Scaled(decimal value) =>
        Scaling.TryScale(value, decimals, out var scaled) && Math.Abs(scaled) <= LargestValue
            ? scaled
            : throw new OverflowException("A value has more digits than secrets can be reckoned with");
}
