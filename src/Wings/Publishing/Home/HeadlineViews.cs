using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Standing;
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
        var spread = newest is null ? null : MemberSpread.Of(Site.Figures, Figures, indicator, newest);
        return new(
            indicator.Name.In(Language),
            Frame.ToPlace(SitePaths.Figure(indicator.Code)),
            Value(indicator, spread?.High ?? newest?.Figure),
            newest is null ? "" : Days.Say(newest.Period, Language),
            newest is { Figure.Status: not FigureStatus.Normal and var status }
                ? FigureCells.Status(status).In(Language)
                : null,
            spread is null ? Trend(newest) : [],
            new TargetViews(Site.Figures, Figures, indicator, Language).First(newest),
            spread is null ? Site.Sentence(indicator.Code)?.In(Language) : $"{spread.Say(indicator).In(Language)}.",
            indicator.Invention
        );
    }

    string Value(IndicatorFacts indicator, Figure? figure) =>
        figure is { } known ? FigureCells.Text(known, Measure.Of(indicator, Language)) : Cell.Dash;

    ImmutableArray<ChartPoint> Trend(Newest? newest) =>
        [.. (newest?.Series.Points(Language) ?? []).SkipWhile(point => point.Value is null)];
}
