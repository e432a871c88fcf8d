using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
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
        );
    }
}
