using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Standing;

namespace Rekenschap.Figures.Indicators;

/// <summary>Which periods and organisations an indicator's page of lineage shows.</summary>
sealed record OriginShown(
    IndicatorFacts Indicator,
    ImmutableArray<Period> Periods,
    ImmutableArray<string> Organisations
)
{
    public static OriginShown Of(IEditionFigures edition, IFigures figures, IndicatorFacts indicator, PageFrame frame)
    {
        var newest = Newest.Of(edition, figures, indicator);
        var series = newest?.Series ?? IndicatorSeries.Of(edition, figures, indicator);
        var periods = new ShownPeriods(edition, figures, indicator).WithOrigin(newest, series);
        var organisations = new OrganisationTable(edition, figures, indicator, frame)
            .Organisations(periods, AsOf.Then)
            .Select(one => one.Code);
        return new(indicator, periods, [edition.Edition.Root, .. organisations]);
    }

    /// <summary>A span of more months of what is delivered by month: its months have their own places on the page.</summary>
    public bool IsSpan(Period period) => !Indicator.IsDerived && !period.IsOne(period.Unit);
}

/// <summary>Links to where a value's lineage stands, and none where it does not.</summary>
sealed class OriginAnchors(IEditionFigures edition, IFigures figures, PageFrame frame)
{
    readonly Dictionary<string, OriginShown> pages = new(StringComparer.Ordinal);

    public OriginShown Of(IndicatorFacts indicator)
    {
        if (!pages.TryGetValue(indicator.Code, out var shown))
            pages[indicator.Code] = shown = OriginShown.Of(edition, figures, indicator, frame);
        return shown;
    }

    /// <summary>Null where the page of that figure has no place for the value.</summary>
    public string? Link(string code, Coordinate at)
    {
        if (edition.Indicator(code) is not { } indicator || Anchor(Of(indicator), at) is not { } anchor)
            return null;
        return (frame.Path == SitePaths.In(frame.Language, SitePaths.Origin(code), edition.Edition) ? "" : Page(code))
            + "#"
            + anchor;
    }

    string Page(string code) => frame.ToPlace(SitePaths.Origin(code));

    string? Anchor(OriginShown page, Coordinate at)
    {
        if (!page.Organisations.Contains(at.Organisation))
            return null;
        if (page.Periods.Contains(at.Period))
            return figures.At(page.Indicator.Code, new(at.Period, at.Organisation)).Value is null
                ? null
                : OriginViews.Anchor(at.Period, at.Organisation);
        return page.Indicator.IsDerived ? null : First(page, at);
    }

    /// <summary>Of a span that has no place of its own the first of its months, where that was delivered.</summary>
    string? First(OriginShown page, Coordinate at)
    {
        var own = Period.Containing(at.Period.Start, page.Indicator.Frequency);
        var around = page.Periods.Where(period => period.Contains(own) && !page.IsSpan(period)).ToList();
        if (around.Count == 0)
            return null;
        if (at.Organisation == edition.Edition.Root)
            return OriginViews.Anchor(around[0]);
        return figures
            .Trace(page.Indicator.Code, new(own, at.Organisation))
            .Observations.Any(one => one.Coordinate.Organisation == at.Organisation)
            ? OriginViews.Anchor(own, at.Organisation)
            : null;
    }
}
