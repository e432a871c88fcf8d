using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
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
            [.. Chosen().Select(new HeadlineViews(Site, figures, frame).Of)],
            [.. Newest.Select(document => DocumentLines.Of(document, frame))],
            [
                .. Documents.SelectMany(document =>
                    document.Errata.Select(erratum => Revision(document, erratum, frame))
                ),
            ],
            [.. Collections(frame)],
            [.. HomeProblems.Of(Edition, Documents, frame)],
            [.. Ministries(frame)]
        )
        {
            Served = Site.Served,
            Registers = Site.Newer is null ? Site.Registers : [],
        };
    }

    /// <summary>As the edition chose; else figures with a goal first, then those that a document speaks of, then the rest, each group in the catalogue's order.</summary>
    IEnumerable<IndicatorFacts> Chosen()
    {
        if (!Edition.Edition.Headlines.IsDefaultOrEmpty)
            return Edition.Edition.Headlines.Select(Edition.Indicator).OfType<IndicatorFacts>();
        var aimed = Edition.Targets.Select(target => target.Indicator).ToHashSet(StringComparer.Ordinal);
        var told = Site.Uses.Select(use => use.Indicator).ToHashSet(StringComparer.Ordinal);
        return Edition
            .Indicators.OrderBy(i =>
                aimed.Contains(i.Code) ? 0
                : told.Contains(i.Code) ? 1
                : 2
            )
            .Take(MostHeadlines);
    }

    IEnumerable<TargetView> Targets(IFigures figures, IndicatorFacts indicator) =>
        new TargetViews(Edition, figures, indicator, Language).All();

    public DocumentListView List()
    {
        var frame = Site.Frame(SitePaths.Documents, Language, HomeTexts.Documents.In(Language), Section.Documents);
        return new(frame, [.. Newest.Select(document => DocumentLines.WithExceptions(document, frame))]);
    }

    /// <summary>Of one day in the folder's order.</summary>
    IEnumerable<JudgedDocument> Newest => Documents.OrderByDescending(document => document.Facts.Date);

    /// <summary>The ministries of the edition's own year.</summary>
    IEnumerable<(string, string)> Ministries(PageFrame frame) =>
        Edition
            .Organisations.All.Where(one => one.Kind == OrganisationKind.Ministry)
            .Where(one => one.ExistsOn(new(Edition.Edition.Year, 12, 31)))
            .Select(one => (one.Name.In(Language), frame.ToPlace(SitePaths.Organisation(one.Code))));

    RevisionLine Revision(JudgedDocument document, Erratum erratum, PageFrame frame) =>
        new(
            erratum.Words,
            About(document, erratum),
            frame.To(SitePaths.Document(document.Facts.Slug) + "#errata"),
            VerdictWords.SignalOf(erratum.Is.Verdict),
            VerdictWords.Standing(erratum.Was.Verdict, erratum.Is.Verdict).In(Language)
        );

    /// <summary>What the words speak of, and where they stand.</summary>
    string About(JudgedDocument document, Erratum erratum) =>
        erratum.Is.Indicator is { } code && Edition.Indicator(code) is { } indicator
            ? $"{indicator.Name.In(Language)}, {document.Facts.Title}"
            : document.Facts.Title;

    IEnumerable<CollectionLine> Collections(PageFrame frame) =>
        Edition
            .Deliveries.GroupBy(report => report.Collection, StringComparer.Ordinal)
            .Select(group => new CollectionLine(
                Site.Collection(group.Key).In(Language),
                frame.ToPlace(SitePaths.Deliveries) + "#" + group.Key,
                [
                    .. group
                        .GroupBy(report => report.Status)
                        .OrderBy(status => status.Key)
                        .Select(status =>
                            (HomeTexts.SignalOf(status.Key), HomeTexts.Count(status.Key, status.Count()).In(Language))
                        )
                        .Concat(Disputed(group)),
                ]
            ));

    IEnumerable<(Signal, string)> Disputed(IEnumerable<DeliveryReport> reports) =>
        reports.Sum(report => report.Confirmations.Count(one => one.Answer == ConfirmationAnswer.Disputed))
            is > 0
                and var count
            ? [(Signal.Fails, HomeTexts.Disputed(count).In(Language))]
            : [];
}
