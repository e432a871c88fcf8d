using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Documents;

/// <summary>The figure of a claim over time, in periods like the claim's own.</summary>
static class ClaimCourse
{
    const int Back = 7;

    /// <summary>Single years, quarters or months up to eight; a span goes back year by year. Leading periods without value are left out.</summary>
    public static ImmutableArray<ChartPoint> Of(IFigures figures, string indicator, Coordinate at, Language language) =>
        [
            .. Like(at.Period)
                .Select(period => ChartPoint.Of(Days.Short(period, language), figures.At(indicator, at.At(period))))
                .SkipWhile(point => point.Value is null),
        ];

    static IEnumerable<Period> Like(Period period)
    {
        var unit = period.IsOne(period.Unit) ? period.Unit : Frequency.Year;
        for (var back = Back; back >= 0; back--)
            if (period.Start.Year - back > 1)
                yield return period.Shift(new(-back, unit));
    }
}
