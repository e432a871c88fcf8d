using System.Collections.Immutable;

namespace Rekenschap.Oversight.Programmes.Measures;

/// <summary>The money of one measure and the years of which it should be known.</summary>
/// <param name="First">Year in which it begins.</param>
/// <param name="Last">Year in which it ends.</param>
public sealed record MeasureMoney(int First, int Last, ImmutableArray<MoneyYear> Years)
{
    public bool Expects(int year) => First <= year && year <= Last;
}

/// <summary>The money of several measures in one year.</summary>
/// <param name="Budget">Of those that are known; null where none is.</param>
/// <param name="NoBudget">How many measures should have one and have none.</param>
/// <param name="NoSpent">How many should say what was spent, since the year is over, and do not.</param>
public sealed record MoneyLine(int Year, decimal? Budget, int NoBudget, decimal? Spent, int NoSpent);

/// <summary>Money by year and in total. What is not known is no zero: it is counted, and the years in which it lacks are named.</summary>
/// <param name="BudgetLacks">Years of which a budget lacks.</param>
/// <param name="SpentLacks">Years that are over of which something spent lacks.</param>
public sealed record MoneyTotals(
    ImmutableArray<MoneyLine> Lines,
    decimal? Budget,
    ImmutableArray<int> BudgetLacks,
    decimal? Spent,
    ImmutableArray<int> SpentLacks
)
{
    /// <param name="over">The last year that is over.</param>
    public static MoneyTotals Of(IReadOnlyCollection<MeasureMoney> all, int over)
    {
        ImmutableArray<MoneyLine> lines =
        [
            .. all.SelectMany(Years).Distinct().Order().Select(year => Line(all, year, over)),
        ];
        return new(
            lines,
            Sum(lines.Select(one => one.Budget)),
            [.. lines.Where(one => one.NoBudget > 0).Select(one => one.Year)],
            Sum(lines.Select(one => one.Spent)),
            [.. lines.Where(one => one.NoSpent > 0).Select(one => one.Year)]
        );
    }

    static IEnumerable<int> Years(MeasureMoney one) =>
        Enumerable.Range(one.First, one.Last - one.First + 1).Concat(one.Years.Select(year => year.Year));

    static MoneyLine Line(IReadOnlyCollection<MeasureMoney> all, int year, int over)
    {
        var its = all.Select(one => (one, Known: one.Years.FirstOrDefault(known => known.Year == year))).ToList();
        return new(
            year,
            Sum(its.Select(one => one.Known?.Budget)),
            its.Count(one => one.one.Expects(year) && one.Known?.Budget is null),
            Sum(its.Select(one => one.Known?.Spent)),
            year > over ? 0 : its.Count(one => one.one.Expects(year) && one.Known?.Spent is null)
        );
    }

    /// <summary>Of what is known; null of nothing.</summary>
    static decimal? Sum(IEnumerable<decimal?> all)
    {
        var known = all.OfType<decimal>().ToList();
        return known.Count == 0 ? null : known.Sum();
    }
}
