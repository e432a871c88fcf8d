using System.Collections.Immutable;

namespace Rekenschap.Oversight.Findings.Balance;

/// <summary>
/// Which lines of a balance somebody sees: who publishes all of them; everybody else those of departments of which no
/// finding of the year or the year before is kept from them. The total only where no line is.
/// </summary>
/// <param name="all">Every finding that counts.</param>
/// <param name="seen">Codes of those that the visitor may see.</param>
/// <param name="publishes">Whether the visitor coordinates for who publishes.</param>
sealed class BalanceSight(IReadOnlyCollection<CountedFinding> all, ImmutableHashSet<string> seen, bool publishes)
{
    public bool Sees(string code) => seen.Contains(code);

    public IEnumerable<StockLine> Lines(StockFlow flow)
    {
        var shown = flow.Departments.Where(line => Shows(line.Department, flow.Year)).ToList();
        return shown.Count == flow.Departments.Length && shown.Count > 0 ? shown.Append(flow.Total) : shown;
    }

    bool Shows(string department, int year) =>
        publishes
        || all.Where(one => one.Organisation == department && (one.Year == year || one.Year == year - 1)).ToList()
            is { Count: > 0 } its
            && its.TrueForAll(one => seen.Contains(one.Code));
}
