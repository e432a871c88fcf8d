using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Ui.Charts;

/// <summary>The breaks of an indicator as they fall among the periods that are shown.</summary>
public static class ChartBreaks
{
    /// <summary>
    /// Each break at the first shown period that starts at or after it. One before the first shown period breaks nothing
    /// that is seen, and one after the last is left out too.
    /// </summary>
    public static ImmutableArray<ChartBreak> Of(
        IndicatorFacts indicator,
        IEnumerable<Period> periods,
        Func<Period, string> label,
        Language language
    )
    {
        var shown = periods.OrderBy(period => period.Start).ToList();
        return
        [
            .. indicator
                .Breaks.Select(one => (one.Why, At: shown.FindIndex(period => period.Start >= one.From.Start)))
                .Where(one => one.At > 0)
                .Select(one => new ChartBreak(label(shown[one.At]), one.Why.In(language))),
        ];
    }

    /// <summary>The same, labelled by period as <see cref="IndicatorSeries.Points"/> are.</summary>
    public static ImmutableArray<ChartBreak> Of(
        IndicatorFacts indicator,
        IEnumerable<Period> periods,
        Language language
    ) => Of(indicator, periods, period => Days.Short(period, language), language);
}
