using System.Collections.Immutable;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.QuestionPages;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Citing;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Standing;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Targets;
using Rekenschap.Ui.Trace;

namespace Rekenschap.Figures.Indicators;

/// <summary>Builds the page of one indicator in one language.</summary>
static class IndicatorViews
{
    /// <summary>Of each figure in the lineage on the page itself; all of them stand on the page of the lineage by period.</summary>
    const int MostCells = 40;

    public static IndicatorView Of(
        PublicationSite site,
        ImmutableArray<Collection> collections,
        IFigures figures,
        IndicatorFacts indicator,
        Language language
    )
    {
        var edition = site.Figures;
        var series = IndicatorSeries.Of(edition, figures, indicator);
        var shown = new ShownPeriods(edition, figures, indicator);
        var loose = shown.Loose(series);
        var standing = Standing.Of(edition, figures, indicator, language);
        var frame = site.Frame(
            SitePaths.Figure(indicator.Code),
            language,
            indicator.Name.In(language),
            Section.Figures
        );
        var table = new OrganisationTable(edition, figures, indicator, frame);
        var change = new ChangeTable(table, series.Columns);
        var targets = new TargetViews(edition, figures, indicator, language);
        var corrections = Corrections.Of(edition, figures, indicator.Code, series.Columns, collections);
        var members = new MemberTables(edition, figures, indicator, frame);
        var history = new HistoryTables(edition, indicator, frame);
        return new(
            frame,
            indicator.Name.In(language),
            SeenTitle.Of(indicator, standing, language),
            IndicatorFactsList.Key(indicator, standing, language),
            [.. targets.All()],
            IndicatorChart.Of(edition, figures, indicator, series, standing.Spread, targets.Line(series), language),
            [.. table.Multiples(series.Columns)],
            table.Table(series.Columns, AsOf.Then),
            Changed(table, series) ? table.Table(series.Columns, AsOf.Now) : null,
            indicator.Definition?.In(language),
            IndicatorFactsList.About(indicator, language),
            Trace(site, figures, indicator, standing.Newest, frame),
            [.. site.Uses.Where(use => use.Indicator == indicator.Code).Select(use => Use(use, frame))],
            IndicatorDownloads.Of(site, indicator, frame),
            indicator.Uri
        )
        {
            // Of a spread the title says all that there is to say; that the whole stayed 1 tells nobody anything.
            Sentence = standing.Spread is null ? site.Sentence(indicator.Code)?.In(language) : null,
            Loose = loose.IsEmpty ? null : table.Table(loose, AsOf.Then) with { Id = "loose" },
            PartsFirst = standing.Spread is not null,
            Origin = frame.ToPlace(SitePaths.Origin(indicator.Code)),
            OriginPeriods =
            [
                .. shown
                    .WithOrigin(standing.Newest, series)
                    .Select(period => (Days.Short(period, language), OriginViews.Anchor(period))),
            ],
            Invention = indicator.Invention,
            Source = indicator.Source?.In(language),
            IsDerived = indicator.IsDerived,
            SeeAlso = [.. SeeAlso(edition, indicator, frame)],
            Theme = Theme(edition, indicator, frame),
            Breaks =
            [
                .. edition
                    .Breaks(indicator.Code, null, series.Periods, AsOf.Then)
                    .Select(one => (Days.Say(one.From, language), one.Why.In(language))),
            ],
            Changes =
            [
                .. (Changed(table, series) ? new[] { AsOf.Then, AsOf.Now } : [AsOf.Then])
                    .Select(change.Of)
                    .OfType<TableView>(),
            ],
            ByMember = [.. members.All(series.Columns)],
            Maps = [.. members.Maps(series.Columns)],
            Corrections = history.Cells(corrections),
            Moments = history.Moments(corrections, series.Columns),
            Cite = Citation.Of(site, CitedKind.Figure, indicator.Code, indicator.Name, frame.Path),
            Licence = edition.Edition.Licence,
            Whole = IndicatorDownloads.Whole(site, frame),
            Ask = site is { Served: true, Figures: EditionFigures engine }
                ? new AskViews(site, engine, indicator, language).Empty(frame)
                : null,
        };
    }

    static (string, string)? Theme(IEditionFigures edition, IndicatorFacts indicator, PageFrame frame) =>
        edition.Themes.FirstOrDefault(theme => theme.Code == indicator.Theme) is { } theme
            ? (theme.Name.In(frame.Language), frame.ToPlace(SitePaths.Theme(theme.Code)))
            : null;

    static IEnumerable<(string, string)> SeeAlso(IEditionFigures edition, IndicatorFacts indicator, PageFrame frame) =>
        indicator.Definition?.In(frame.Language) is not { } definition
        || !definition.Contains('‘', StringComparison.Ordinal)
            ? []
            : edition
                .Indicators.Where(one => one.Code != indicator.Code)
                .Where(one => definition.Contains($"‘{one.Name.In(frame.Language)}’", StringComparison.Ordinal))
                .Select(one => (one.Name.In(frame.Language), frame.ToPlace(SitePaths.Figure(one.Code))));

    /// <summary>Whether one of the organisations shown became another: only then do then and now differ.</summary>
    static bool Changed(OrganisationTable table, IndicatorSeries series) =>
        !series.Columns.IsEmpty
        && table
            .Organisations(series.Columns, AsOf.Then)
            .Any(o => o.Tenures.Any(tenure => !tenure.Successors.IsDefaultOrEmpty));

    static TraceView? Trace(
        PublicationSite site,
        IFigures figures,
        IndicatorFacts indicator,
        Newest? newest,
        PageFrame frame
    )
    {
        if (newest is null)
            return null;
        var at = new Coordinate(newest.Period, site.Figures.Edition.Root);
        var builder = new TraceBuilder(site.Figures, frame.Language, frame.To, MostCells);
        return builder.Build(figures.Trace(indicator.Code, at), "origin");
    }

    static UseView Use(ClaimUse use, PageFrame frame) =>
        new(use.Words, use.Document, frame.To(use.Path), use.Signal, use.Verdict.In(frame.Language));
}
