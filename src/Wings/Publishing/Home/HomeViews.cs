using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Targets;

namespace Rekenschap.Publishing.Home;

/// <summary>Builds the front page in one language.</summary>
sealed record HomeViews(PublicationSite Site, ImmutableArray<JudgedDocument> Documents, Language Language)
{
    const int MostHeadlines = 12;

    IEditionFigures Edition => Site.Figures;

    public HomeView Build()
    {
        var frame = Site.Frame(SitePaths.Home, Language, Edition.Edition.Title.In(Language), Section.Home);
        var figures = Edition.AsKnown(null);
        var targets = Edition.Indicators.SelectMany(i => Targets(figures, i)).ToList();
        return new(
            frame,
            HomeSentence.Say(Edition, Documents, targets, Language),
            [.. Chosen().Select(indicator => Headline(indicator, figures, frame))],
            [.. Documents.Select(document => Line(document, frame))],
            [.. Documents.SelectMany(document => document.Errata.Select(erratum => Revision(document, erratum, frame)))],
            [.. Collections(frame)],
            [.. HomeProblems.Of(Edition, Documents, frame)]
        );
    }

    /// <summary>Figures with a goal first, then those that a document speaks of, then the rest; each group in the catalogue's order.</summary>
    IEnumerable<IndicatorFacts> Chosen()
    {
        var aimed = Edition.Targets.Select(target => target.Indicator).ToHashSet(StringComparer.Ordinal);
        var told = Site.Uses.Select(use => use.Indicator).ToHashSet(StringComparer.Ordinal);
        return Edition
            .Indicators.OrderBy(i => aimed.Contains(i.Code) ? 0 : told.Contains(i.Code) ? 1 : 2)
            .Take(MostHeadlines);
    }

    IEnumerable<TargetView> Targets(IFigures figures, IndicatorFacts indicator) =>
        new TargetViews(Edition, figures, indicator, Language).All();

    Headline Headline(IndicatorFacts indicator, IFigures figures, PageFrame frame)
    {
        var series = IndicatorSeries.Of(Edition, figures, indicator);
        var latest = series.Latest < 0 ? (Figure?)null : series.Figures[series.Latest];
        var use = Site.Uses.FirstOrDefault(u => u.Indicator == indicator.Code);
        return new(
            indicator.Name.In(Language),
            frame.ToPlace(SitePaths.Figure(indicator.Code)),
            latest is { } figure ? FigureCells.Text(figure, Measure.Of(indicator, Language)) : Cell.Dash,
            series.Latest < 0 ? "" : Days.Say(series.Periods[series.Latest], Language),
            latest is { } known && known.Status != FigureStatus.Normal ? FigureCells.Status(known.Status).In(Language) : null,
            series.Points(Language),
            Targets(figures, indicator).FirstOrDefault(),
            use is null ? null : (use.Words, frame.To(use.Path))
        );
    }

    DocumentLine Line(JudgedDocument document, PageFrame frame)
    {
        var facts = document.Facts;
        var about = new[]
        {
            DocumentTexts.Kind(facts.Kind).In(Language),
            facts.To,
            Days.Long(facts.Date, Language),
        };
        return new(
            facts.Title,
            frame.To(SitePaths.Document(facts.Slug)),
            facts.Language,
            string.Join(", ", about.OfType<string>()),
            VerdictLine.SignalOf(document),
            VerdictLine.Say(document, Language)
        );
    }

    RevisionLine Revision(JudgedDocument document, Erratum erratum, PageFrame frame) =>
        new(
            erratum.Words,
            frame.To(SitePaths.Document(document.Facts.Slug) + "#errata"),
            VerdictWords.Of(erratum.Was.Verdict).In(Language).ToLowerInvariant(),
            VerdictWords.Of(erratum.Is.Verdict).In(Language).ToLowerInvariant()
        );

    IEnumerable<CollectionLine> Collections(PageFrame frame) =>
        Edition
            .Deliveries.GroupBy(report => report.Collection, StringComparer.Ordinal)
            .Select(group => new CollectionLine(
                group.Key,
                frame.ToPlace(SitePaths.Deliveries) + "#" + group.Key,
                [
                    .. group
                        .GroupBy(report => report.Status)
                        .OrderBy(status => status.Key)
                        .Select(status =>
                            (HomeTexts.SignalOf(status.Key), HomeTexts.Count(status.Key, status.Count()).In(Language))
                        ),
                ]
            ));
}
