using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Ui.Charts;

namespace Rekenschap.Publishing.Sentences;

/// <summary>The figure that an indicator is known by: of its newest period, or of a target's own span where that ends no sooner.</summary>
public sealed record Newest(Period Period, Figure Figure, IndicatorSeries Series)
{
    /// <summary>Null for an indicator without any period.</summary>
    public static Newest? Of(IEditionFigures edition, IFigures figures, IndicatorFacts indicator)
    {
        var series = IndicatorSeries.Of(edition, figures, indicator);
        if (series.Latest < 0)
            return null;
        var latest = series.Periods[series.Latest];
        // A goal for a winter is judged over that winter; its last month says little.
        var spans = edition
            .Targets.Where(target => target.Indicator == indicator.Code)
            .Select(target => target.Period)
            .Where(period => period.End >= latest.End && !series.Periods.Contains(period));
        foreach (var span in spans)
            if (figures.At(indicator.Code, new(span, edition.Edition.Root)) is { Value: not null } whole)
                return new(span, whole, series);
        return new(latest, series.Figures[series.Latest], series);
    }
}
