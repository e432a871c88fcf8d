using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Trace;

namespace Rekenschap.Figures.Indicators;

/// <summary>Builds the page that says of every period of an indicator which cells or figures its values came from.</summary>
sealed record OriginViews(PublicationSite Site, IFigures Figures, IndicatorFacts Indicator, Language Language)
{
    const int MostCells = 500;

    IEditionFigures Edition => Site.Figures;

    public static string Anchor(Period period) => $"p-{period}";

    public static string Anchor(Period period, string organisation) => $"p-{period}-{organisation}";

    public OriginView Build()
    {
        var frame = Site.Frame(
            SitePaths.Origin(Indicator.Code),
            Language,
            $"{Indicator.Name.In(Language)}: {IndicatorTexts.OriginByPeriod.In(Language).ToLowerInvariant()}",
            Section.Figures
        );
        var anchors = new OriginAnchors(Edition, Figures, frame);
        var shown = anchors.Of(Indicator);
        var steps = new OriginSteps(Edition, Figures, shown, frame, anchors);
        var page = new OriginPlaces(
            Edition,
            Figures,
            shown,
            new(Edition, Language, frame.To, MostCells) { Brief = true }
        );
        return new(
            frame,
            Indicator.Name.In(Language),
            frame.ToPlace(SitePaths.Figure(Indicator.Code)),
            Indicator.Formula is { } formula ? FormulaWords.Say(formula, Edition, Language) : null,
            Indicator.Formula,
            [.. shown.Periods.Select(period => Of(period, shown, steps, page, anchors))]
        );
    }

    OriginPeriod Of(Period period, OriginShown shown, OriginSteps steps, OriginPlaces page, OriginAnchors anchors)
    {
        var root = new Coordinate(period, Edition.Edition.Root);
        var reckoned = Indicator.IsDerived || shown.IsSpan(period);
        var found = reckoned ? PlacedCells.None : page.Of(period);
        var empty = new OriginPeriod(
            Anchor(period),
            Days.Say(period, Language),
            Edition.Organisations.ByCode(root.Organisation)?.Name.In(Language) ?? root.Organisation,
            FigureCells.Text(Figures.At(Indicator.Code, root), Measure.Of(Indicator, Language)),
            [],
            reckoned ? steps.Of(period) : null,
            found.Cells,
            found.More,
            found.Corrections,
            reckoned ? [] : [.. Weights(root, anchors)]
        );
        var named = empty.Anchors.ToHashSet(StringComparer.Ordinal);
        return empty with
        {
            Others = [.. shown.Organisations.Select(code => Anchor(period, code)).Where(one => !named.Contains(one))],
        };
    }

    IEnumerable<(string, string)> Weights(Coordinate root, OriginAnchors anchors) =>
        from one in Figures.Step(Indicator.Code, root).Operands
        let link = anchors.Link(one.Indicator, one.Coordinate)
        where link is not null
        select (Edition.Indicator(one.Indicator)!.Name.In(Language), link);
}
