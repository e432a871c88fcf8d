using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Comparing;

/// <summary>The ministries of the edition's year with a handful of figures each, the newest value of every one.</summary>
sealed record Overview(IEditionFigures Edition, IFigures Figures, PageFrame Frame)
{
    const int MostColumns = 6;

    /// <summary>Null where no figure is told apart by organisation.</summary>
    public TableView? Of(ImmutableArray<IndicatorFacts> chosen)
    {
        var ministries = Edition
            .Organisations.All.Where(one => one.Kind == OrganisationKind.Ministry)
            .Where(one => one.ExistsOn(new(Edition.Edition.Year, 12, 31)))
            .ToList();
        var columns = chosen
            .Select(one => (Indicator: one, Period: Newest(one)))
            .Where(one =>
                one.Period is { } period && ministries.Exists(m => At(one.Indicator, period, m).Value is not null)
            )
            .Select(one => (one.Indicator, Period: one.Period!.Value))
            .Take(MostColumns)
            .ToList();
        return columns.Count == 0
            ? null
            : new(
                "overview",
                CompareTexts.Overview.In(Frame.Language),
                [
                    new(CompareTexts.Ministry.In(Frame.Language)),
                    .. columns.Select(one => new Column(Heading(one.Indicator, one.Period), true)),
                ],
                [
                    .. ministries.Select(ministry => new Row([
                        new(
                            ministry.Name.In(Frame.Language),
                            Link: Frame.ToPlace(SitePaths.Organisation(ministry.Code))
                        ),
                        .. columns.Select(one => Cell(one.Indicator, one.Period, ministry)),
                    ])),
                ]
            );
    }

    string Heading(IndicatorFacts indicator, Period period) =>
        $"{indicator.Name.In(Frame.Language)} ({Measure.Of(indicator, Frame.Language).UnitName}), {Days.Short(period, Frame.Language)}";

    Period? Newest(IndicatorFacts indicator)
    {
        var series = IndicatorSeries.Of(Edition, Figures, indicator);
        return series.Latest < 0 ? null : series.Periods[series.Latest];
    }

    Cell Cell(IndicatorFacts indicator, Period period, Organisation one) =>
        FigureCells.Of(At(indicator, period, one), Measure.Of(indicator, Frame.Language));

    Figure At(IndicatorFacts indicator, Period period, Organisation one) =>
        Figures.At(indicator.Code, new(period, one.Code));
}
