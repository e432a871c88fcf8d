using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Standing;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Indicators;

public sealed record IndicatorListView(PageFrame Frame, TableView Table);

/// <summary>All indicators in one table, each with its latest value for the whole.</summary>
static class IndicatorList
{
    public static IndicatorListView Of(PublicationSite site, IFigures figures, Language language)
    {
        var frame = site.Frame(SitePaths.Figures, language, IndicatorTexts.Figures.In(language), Section.Figures);
        return new(
            frame,
            new(
                "list",
                IndicatorTexts.All(site.Figures.Indicators.Length).In(language),
                [
                    new(IndicatorTexts.Indicator.In(language)),
                    new(IndicatorTexts.Kind.In(language)),
                    new(IndicatorTexts.Period.In(language)),
                    new(IndicatorTexts.Latest.In(language), true),
                ],
                [.. site.Figures.Indicators.Select(indicator => Row(site.Figures, figures, indicator, frame))],
                IndicatorTexts.NoIndicators.In(language)
            )
        );
    }

    static Row Row(IEditionFigures edition, IFigures figures, IndicatorFacts indicator, PageFrame frame)
    {
        var language = frame.Language;
        var newest = Newest.Of(edition, figures, indicator);
        var kind = indicator.IsDerived ? IndicatorTexts.Derived : IndicatorTexts.Collected;
        var name = new Cell(indicator.Name.In(language), Link: frame.ToPlace(SitePaths.Figure(indicator.Code)));
        if (newest is null)
            return new([name, new(kind.In(language)), Cell.Of(null), Cell.Of(null)]);
        var measure = Measure.Of(indicator, language);
        var spread = MemberSpread.Of(edition, figures, indicator, newest);
        return new([
            name,
            new(kind.In(language)),
            new(Days.Short(newest.Period, language)),
            spread is null
                ? new(FigureCells.Text(newest.Figure, measure), FigureCells.Note(newest.Figure, language))
                : new(
                    $"{FigureCells.Text(spread.Low, measure)} – {FigureCells.Text(spread.High, measure)}",
                    spread.Say(indicator).In(language)
                ),
        ]);
    }
}
