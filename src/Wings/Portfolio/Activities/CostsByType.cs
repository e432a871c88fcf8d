using System.Collections.Immutable;

namespace Rekenschap.Portfolio.Activities;

/// <summary>What many activities stated of one kind of costs, in euro: initially, now, and spent.</summary>
/// <param name="Stated">How many stated any of the three.</param>
public readonly record struct CostsOfType(
    CostType Type,
    int Stated,
    decimal InitialEuro,
    decimal CurrentEuro,
    decimal SpentEuro
)
{
    /// <summary>Every kind, in the dashboard's order; those of the old model apart from those of the new.</summary>
    public static ImmutableArray<CostsOfType> All(IEnumerable<Estimate> estimates)
    {
        var all = estimates.ToList();
        return [.. Enum.GetValues<CostType>().Select(type => Of(type, all))];
    }

    static CostsOfType Of(CostType type, List<Estimate> all)
    {
        var stated = 0;
        var (initial, current, spent) = (0m, 0m, 0m);
        foreach (var one in all)
        {
            var (first, now, actual) = (
                one.Initial?.Estimated[type],
                one.Current?.Estimated[type],
                one.Current?.Actual[type]
            );
            stated += first is null && now is null && actual is null ? 0 : 1;
            initial += first ?? 0;
            current += now ?? 0;
            spent += actual ?? 0;
        }
        return new(type, stated, initial, current, spent);
    }
}

/// <summary>What happened to a portfolio in a year, by the history of statuses.</summary>
/// <param name="Started">How many began to run for the first time.</param>
public readonly record struct YearMovements(int Year, int Started, int Finished, int Cancelled)
{
    public static YearMovements Of(IEnumerable<ActivityFacts> activities, int year)
    {
        var (started, finished, cancelled) = (0, 0, 0);
        foreach (var one in activities)
        {
            var first = one.History.FirstOrDefault(span => span.Status == ActivityStatus.Running);
            started += first?.From.Year == year ? 1 : 0;
            finished += Ends(one, ActivityStatus.Finished, year);
            cancelled += Ends(one, ActivityStatus.Cancelled, year);
        }
        return new(year, started, finished, cancelled);
    }

    // Only the status that it has now: what was opened again did not end.
    static int Ends(ActivityFacts one, ActivityStatus status, int year) =>
        one.History is [.., { } last] && last.Status == status && last.From.Year == year ? 1 : 0;
}
