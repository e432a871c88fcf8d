using System.Collections.Immutable;

namespace Rekenschap.Portfolio.Activities;

/// <summary>
/// What is shown of many activities at once, in a year. What is not known is counted apart and never taken for nothing.
/// </summary>
/// <param name="Costs">Of those that are live.</param>
/// <param name="Durations">Of those that are live.</param>
/// <param name="WithAdvice">How many of those that are live have an advice of the Adviescollege or BIT.</param>
/// <param name="Ends">Of those that are live; every group is there.</param>
/// <param name="DurationChanges">Of those that are live; every group is there.</param>
/// <param name="CostGroups">Of those that are live; every group is there.</param>
/// <param name="Reasons">Of those that are live: how many name the reason in a recalibration up to the year; every reason is there.</param>
public sealed record PortfolioTotals(
    int Year,
    ImmutableSortedDictionary<ActivityStatus, int> Statuses,
    CostTotals Costs,
    DurationTotals Durations,
    int WithAdvice,
    ImmutableSortedDictionary<EndBucket, int> Ends,
    ImmutableSortedDictionary<DurationBucket, int> DurationChanges,
    ImmutableSortedDictionary<CostGroup, int> CostGroups,
    ImmutableSortedDictionary<RecalibrationReason, int> Reasons
)
{
    public int Of(ActivityStatus status) => Statuses[status];

    /// <summary>Lopend: running and in reorientation.</summary>
    public int Live => Of(ActivityStatus.Running) + Of(ActivityStatus.Reorientation);

    /// <param name="year">At the end of which estimates count.</param>
    public static PortfolioTotals Of(IEnumerable<ActivityFacts> activities, int year)
    {
        ImmutableArray<ActivityFacts> all = [.. activities];
        ImmutableArray<ActivityFacts> live = [.. all.Where(one => one.IsLive)];
        ImmutableArray<Estimate> estimates = [.. live.Select(one => Estimate.Of(one, year))];
        return new(
            year,
            Count(all.Select(one => one.Standing.Status)),
            CostTotals.Of(estimates),
            DurationTotals.Of(estimates),
            live.Count(one => one.HasAcIctAdvice),
            Count(estimates.Select(one => one.EndBucket)),
            Count(estimates.Select(one => one.DurationBucket)),
            Count(estimates.Select(one => one.CostGroup)),
            Count(live.SelectMany(one => ReasonsOf(one, year)))
        );
    }

    static IEnumerable<RecalibrationReason> ReasonsOf(ActivityFacts one, int year) =>
        one
            .Forms.Where(form => form.Action == CostAction.Recalibration && form.Date.Year <= year)
            .SelectMany(form => form.Reasons)
            .Distinct();

    static ImmutableSortedDictionary<T, int> Count<T>(IEnumerable<T> values)
        where T : struct, Enum
    {
        var counts = Enum.GetValues<T>().ToDictionary(value => value, _ => 0);
        foreach (var value in values)
            counts[value]++;
        return counts.ToImmutableSortedDictionary();
    }
}

/// <summary>Costs of many, in euro.</summary>
/// <param name="Compared">Of how many both estimates are known; the two sums are of these.</param>
/// <param name="NotCompared">Of how many one or both are not.</param>
/// <param name="SpentKnown">Of how many it is known what was spent.</param>
public readonly record struct CostTotals(
    int Compared,
    int NotCompared,
    decimal InitialEuro,
    decimal CurrentEuro,
    int SpentKnown,
    decimal SpentEuro
)
{
    public static CostTotals Of(ImmutableArray<Estimate> estimates)
    {
        var both = estimates.Where(one => one.CostChangeEuro is not null).ToList();
        return new(
            both.Count,
            estimates.Length - both.Count,
            both.Sum(one => one.InitialEuro!.Value),
            both.Sum(one => one.CurrentEuro!.Value),
            estimates.Count(one => one.SpentEuro is not null),
            estimates.Sum(one => one.SpentEuro ?? 0)
        );
    }

    /// <summary>GeschatteKostenVerschil as a ratio: that of the sums, not the mean of ratios; null where the initial sum is nothing.</summary>
    public decimal? Change => InitialEuro == 0 ? null : (CurrentEuro - InitialEuro) / InitialEuro;
}

/// <summary>Durations of many, in years.</summary>
/// <param name="InitialMean">Null where none is known.</param>
/// <param name="InitialUnknown">Of how many it is not known.</param>
public readonly record struct DurationTotals(
    decimal? InitialMean,
    int InitialUnknown,
    decimal? CurrentMean,
    int CurrentUnknown
)
{
    public static DurationTotals Of(ImmutableArray<Estimate> estimates)
    {
        var (initial, current) = (
            Known(estimates.Select(one => one.InitialDuration)),
            Known(estimates.Select(one => one.CurrentDuration))
        );
        return new(Mean(initial), estimates.Length - initial.Count, Mean(current), estimates.Length - current.Count);
    }

    static List<Duration> Known(IEnumerable<Duration?> all) => [.. all.OfType<Duration>()];

    static decimal? Mean(List<Duration> all) =>
        all.Count == 0 ? null : all.Sum(one => (decimal)one.Parts) / Duration.PartsInYear / all.Count;
}
