using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Sentences;
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
        var newest = Newest.Of(Site.Figures, Figures, indicator);
        return new(
            indicator.Name.In(Language),
            Frame.ToPlace(SitePaths.Figure(indicator.Code)),
            newest is null ? Cell.Dash : FigureCells.Text(newest.Figure, Measure.Of(indicator, Language)),
            newest is null ? "" : Days.Say(newest.Period, Language),
            newest is { Figure.Status: not FigureStatus.Normal and var status }
                ? FigureCells.Status(status).In(Language)
                : null,
            [.. (newest?.Series.Points(Language) ?? []).SkipWhile(point => point.Value is null)],
            new TargetViews(Site.Figures, Figures, indicator, Language).All().FirstOrDefault(),
            Site.Sentence(indicator.Code)?.In(Language),
            indicator.Invention
        );
    }
}
