using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Standing;

namespace Rekenschap.Figures.Indicators;

/// <summary>Which periods a figure's page shows, beside the years or months of its series.</summary>
sealed record ShownPeriods(IEditionFigures Edition, IFigures Figures, IndicatorFacts Indicator)
{
    const int MostLoose = 12;
    const int MostOrigins = 24;

    /// <summary>
    /// Months or quarters in no year of the table: of a year that is not complete the series shows nothing, and yet its
    /// months were delivered and are spoken of.
    /// </summary>
    public ImmutableArray<Period> Loose(IndicatorSeries series)
    {
        if (Indicator.Frequency == Frequency.Year || !series.Periods.All(period => period.IsOne(Frequency.Year)))
            return [];
        var whole = series.Columns.Where(year => Value(year) is not null).ToList();
        return
        [
            .. Edition
                .Periods(Indicator.Code)
                .Where(own => !whole.Exists(year => year.Contains(own)) && Value(own) is not null)
                .TakeLast(MostLoose),
        ];
    }

    /// <summary>
    /// Those whose lineage is told, the newest first: of a collected figure also what the table leaves out; of a derived
    /// one, with many cells behind each value, those of the table. Before them all the span that it is known by.
    /// </summary>
    public ImmutableArray<Period> WithOrigin(Newest? newest, IndicatorSeries series)
    {
        if (newest is null)
            return [];
        var shown = Indicator.IsDerived ? series.Columns : [.. series.Periods.TakeLast(MostOrigins)];
        return
        [
            .. shown
                .Concat(Loose(series))
                .Where(period => Value(period) is not null)
                .OrderByDescending(period => period.End)
                .ThenBy(period => period.Start)
                .Prepend(newest.Period)
                .Distinct(),
        ];
    }

    decimal? Value(Period period) => Figures.At(Indicator.Code, new(period, Edition.Edition.Root)).Value;
}
