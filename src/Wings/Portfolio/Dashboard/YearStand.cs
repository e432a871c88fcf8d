using System.Collections.Immutable;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>How a portfolio stood at the end of a year, from the statuses and estimates that its activities state.</summary>
/// <param name="Live">How many ran or were in reorientation on its last day.</param>
/// <param name="Compared">Of how many of those both estimates are known; the two sums are of these.</param>
/// <param name="InitialEuro">Initial estimates.</param>
/// <param name="CurrentEuro">Estimates that held at the end of the year.</param>
readonly record struct YearStand(
    YearMovements Movements,
    int Live,
    int Compared,
    decimal InitialEuro,
    decimal CurrentEuro
)
{
    public int Year => Movements.Year;

    public static YearStand Of(ImmutableArray<ActivityFacts> all, int year)
    {
        var day = new DateOnly(year, 12, 31);
        var (live, compared, initial, current) = (0, 0, 0m, 0m);
        foreach (var one in all)
        {
            if (!one.IsLiveOn(day))
                continue;
            live++;
            var estimate = Estimate.Of(one, year);
            if (estimate is not { InitialEuro: { } first, CurrentEuro: { } now })
                continue;
            compared++;
            initial += first;
            current += now;
        }
        return new(YearMovements.Of(all, year), live, compared, initial, current);
    }

    /// <summary>Every whole year from the first in which anything ran to the last of which anything is known, at most so many.</summary>
    /// <param name="today">The year in which it lies is not over and has no end yet.</param>
    /// <param name="reported">The last day of which anything is known.</param>
    public static ImmutableArray<YearStand> All(
        IEnumerable<ActivityFacts> activities,
        DateOnly today,
        DateOnly reported,
        int most
    )
    {
        ImmutableArray<ActivityFacts> all = [.. activities];
        var first = all.SelectMany(one => one.History).Select(span => (int?)span.From.Year).Min() ?? today.Year;
        var (from, to) = (Math.Max(first, today.Year - most), Math.Min(today.Year - 1, reported.Year));
        return [.. Enumerable.Range(from, Math.Max(0, to - from + 1)).Select(year => Of(all, year))];
    }
}
