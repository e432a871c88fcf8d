using System.Collections.Immutable;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Editions.Working;

/// <summary>Puts values beside what was accepted at the same place, and beside the period before: what the same file gives of it, else what was accepted.</summary>
sealed class DeliveredChanges(IAcceptedValues accepted, Breakdowns breakdowns)
{
    public ImmutableArray<DeliveredChange> Of(ImmutableArray<Observation> delivered)
    {
        var series = delivered
            .GroupBy(one => (one.Indicator, one.Organisation, one.Breakdown))
            .ToDictionary(group => group.Key, Series);
        return [.. delivered.Select(one => Change(one, series[(one.Indicator, one.Organisation, one.Breakdown)]))];
    }

    /// <summary>All that is known of a series, with what the file gives over what was accepted; by period.</summary>
    Observation[] Series(IGrouping<(int Indicator, int Organisation, int Breakdown), Observation> delivered)
    {
        var (indicator, organisation, breakdown) = delivered.Key;
        return
        [
            .. delivered
                .Concat(accepted.History(indicator, organisation, breakdown))
                .DistinctBy(one => one.Period)
                .OrderBy(one => one.Period.End),
        ];
    }

    DeliveredChange Change(Observation now, Observation[] series)
    {
        var was = accepted.TryGet(now.Indicator, now.Organisation, now.Period, now.Breakdown, out var found);
        return new(now, breakdowns[now.Breakdown], was ? found : null, Before(series, now.Period));
    }

    static Observation? Before(Observation[] series, Period period)
    {
        var (from, to) = (0, series.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (series[middle].Period.End < period.Start)
                from = middle + 1;
            else
                to = middle;
        }
        return from == 0 ? null : series[from - 1];
    }
}
