using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Standing;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Indicators;

/// <summary>The chart of an indicator's page: the whole over time, with its target.</summary>
static class IndicatorChart
{
    public static ChartView Of(
        IEditionFigures edition,
        IFigures figures,
        IndicatorFacts indicator,
        IndicatorSeries series,
        MemberSpread? spread,
        ChartTarget? target,
        Language language
    )
    {
        if (spread is not null)
            return Ends(edition, figures, indicator, series, spread, language);
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

    /// <summary>The highest and the lowest member over time, where the whole would be a flat line.</summary>
    static ChartView Ends(
        IEditionFigures edition,
        IFigures figures,
        IndicatorFacts indicator,
        IndicatorSeries series,
        MemberSpread spread,
        Language language
    )
    {
        var measure = Measure.Of(indicator, language);
        ChartSeries Line(Member member) =>
            new(
                member.Name.In(language),
                [
                    .. series.Periods.Select(period =>
                        ChartPoint.Of(
                            Days.Short(period, language),
                            figures.At(
                                indicator.Code,
                                new Coordinate(period, edition.Edition.Root).With(spread.Dimension, member.Code)
                            )
                        )
                    ),
                ]
            );
        ImmutableArray<ChartSeries> lines = [Line(spread.Highest), Line(spread.Lowest)];
        return new(
            "chart",
            ChartKind.Line,
            $"{indicator.Name.In(language)} ({measure.UnitName})",
            $"{spread.Highest.Name.In(language)}, {spread.Lowest.Name.In(language)}",
            ChartSummary.Of(lines, measure),
            measure,
            lines
        )
        {
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
