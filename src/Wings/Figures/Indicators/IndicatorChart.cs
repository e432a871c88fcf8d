using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Indicators;

/// <summary>The chart of an indicator's page: the whole over time, with its target.</summary>
static class IndicatorChart
{
    public static ChartView Of(
        IEditionFigures edition,
        IndicatorFacts indicator,
        IndicatorSeries series,
        ChartTarget? target,
        Language language
    )
    {
        var root = edition.Organisations.ByCode(edition.Edition.Root)?.Name.In(language) ?? edition.Edition.Root;
        var measure = Measure.Of(indicator, language);
        var title = $"{indicator.Name.In(language)} ({measure.UnitName})";
        var points = series.Points(language);
        return new(
            "chart",
            ChartKind.Line,
            title,
            root,
            ChartSummary.Of(points, measure),
            measure,
            [new(root, points)],
            target
        )
        {
            Breaks = Breaks(edition, indicator, edition.Edition.Root, series.Periods, AsOf.Then, language),
            Invention = indicator.Invention,
        };
    }

    /// <summary>Where the method changed and where a reorganisation did, as labels of the chart.</summary>
    /// <param name="organisation">Null for a chart with a series for each organisation.</param>
    public static ImmutableArray<ChartBreak> Breaks(
        IEditionFigures edition,
        IndicatorFacts indicator,
        string? organisation,
        ImmutableArray<Period> periods,
        AsOf asOf,
        Language language
    ) =>
        [
            .. edition
                .Breaks(indicator.Code, organisation, periods, asOf)
                .GroupBy(one => one.From)
                .Select(at => new ChartBreak(
                    Days.Short(at.Key, language),
                    string.Join("; ", at.Select(one => one.Why.In(language)).Distinct())
                )),
        ];
}
