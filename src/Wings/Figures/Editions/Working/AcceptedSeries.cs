using System.Collections.Immutable;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Editions.Working;

/// <summary>All accepted values of one indicator, one organisation and one combination of members, by period.</summary>
public sealed class AcceptedSeries(ImmutableArray<Observation> values)
{
    static readonly Step Year = new(1, Frequency.Year);

    public Observation? At(Period period) =>
        values.Where(one => one.Period == period).Cast<Observation?>().LastOrDefault();

    /// <summary>What somebody compares a new value with: the same period a year earlier, else the last one before it.</summary>
    public Observation? Earlier(Period period) =>
        At(period.Shift(Year.Negate())) is { HasValue: true } year
            ? year
            : values.Where(one => one.HasValue && one.Period.End < period.Start).Cast<Observation?>().LastOrDefault();
}
