using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Ui.Charts;

namespace Rekenschap.Ui.Standing;

/// <summary>
/// The figure that an indicator is known by: of its newest period, or of the span of a target where that is neither a
/// period of the series nor long past. A goal for a winter is judged over that winter; its last month says little.
/// </summary>
/// <param name="Figure">For the government as a whole.</param>
public sealed record Newest(Period Period, Figure Figure, IndicatorSeries Series)
{
    /// <summary>Null for an indicator without any period.</summary>
    public static Newest? Of(IEditionFigures edition, IFigures figures, IndicatorFacts indicator)
    {
        var series = IndicatorSeries.Of(edition, figures, indicator);
        if (series.Latest < 0)
            return null;
        var latest = series.Periods[series.Latest];
        var spans = edition
            .Targets.Where(target => target.Indicator == indicator.Code)
            .Select(target => target.Period)
            .Where(span => span.End >= latest.End.AddYears(-1) && !series.Periods.Contains(span))
            .OrderByDescending(span => span.End);
        foreach (var span in spans)
            if (figures.At(indicator.Code, new(span, edition.Edition.Root)) is { Value: not null } whole)
                return new(span, whole, series);
        return new(latest, series.Figures[series.Latest], series);
    }

    /// <summary>
    /// Whether this figure says something of a target of a later period: only one of as long a period does, since a month
    /// is no part of the way to a year.
    /// </summary>
    public bool IsAheadOf(Period later) =>
        later.End > Period.End && Period.IsOne(Period.Unit) && later.IsOne(later.Unit) && Period.Unit == later.Unit;

    /// <summary>An indicator's targets, the one that tells most first: of this very period, then the next to come, then those past.</summary>
    public IEnumerable<TargetFacts> Targets(IEditionFigures edition, IndicatorFacts indicator) =>
        edition
            .Targets.Where(target => target.Indicator == indicator.Code)
            .OrderBy(target => target.Period == Period ? 0 : 1)
            .ThenBy(target => target.Period.End < Period.End ? 1 : 0)
            .ThenBy(target => target.Period.End);
}
