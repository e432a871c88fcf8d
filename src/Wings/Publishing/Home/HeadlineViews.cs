using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Targets;

namespace Rekenschap.Publishing.Home;

/// <summary>A figure in brief, for the front page and for a theme's.</summary>
sealed record HeadlineViews(PublicationSite Site, IFigures Figures, PageFrame Frame)
{
    Language Language => Frame.Language;

    public Headline Of(IndicatorFacts indicator)
    {
        var series = IndicatorSeries.Of(Site.Figures, Figures, indicator);
        var latest = series.Latest < 0 ? (Figure?)null : series.Figures[series.Latest];
        return new(
            indicator.Name.In(Language),
            Frame.ToPlace(SitePaths.Figure(indicator.Code)),
            latest is { } figure ? FigureCells.Text(figure, Measure.Of(indicator, Language)) : Cell.Dash,
            series.Latest < 0 ? "" : Days.Say(series.Periods[series.Latest], Language),
            latest is { } known && known.Status != FigureStatus.Normal
                ? FigureCells.Status(known.Status).In(Language)
                : null,
            series.Points(Language),
            new TargetViews(Site.Figures, Figures, indicator, Language).All().FirstOrDefault(),
            Site.Sentence(indicator.Code)?.In(Language),
            indicator.Invention
        );
    }
}
