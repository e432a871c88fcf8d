using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Changes;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Ui.Feeds;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.OpenData;

/// <summary>What changed, a public version at a time, the newest first: of a selection of the dashboard, or of one activity.</summary>
sealed class PortfolioFeed(PublicationSite site, Language language)
{
    /// <summary>As an address asks for it.</summary>
    public const string Format = "atom";

    public const string Type = "application/atom+xml";

    /// <summary>A reader who comes back once in a while misses nothing; who wants all takes the file.</summary>
    const int Most = 200;

    string Tag => SitePaths.Tag(language);

    public SiteFile Of(DashboardShelf shelf, DashboardFilter filter)
    {
        var (path, query) = (At(DashboardPaths.Public), filter.Query());
        var head = new FeedHead(
            $"{site.Figures.Edition.Publisher}/portfolio/feed{query}/{Tag}",
            OpenDataTexts.Feed.In(language),
            path,
            filter.Query(("format", Format)),
            path + query,
            shelf.Day
        );
        return File("wijzigingen", head, shelf.Shown(filter));
    }

    public SiteFile Of(Activity one, DateOnly day)
    {
        var path = At(DashboardPaths.Of(one));
        var head = new FeedHead(
            $"{Key(one)}/feed/{Tag}",
            OpenDataTexts.FeedOf(one.Name).In(language),
            path,
            $"?format={Format}",
            path,
            day
        );
        return File(one.Slug, head, [one]);
    }

    SiteFile File(string name, FeedHead head, IEnumerable<Activity> all)
    {
        ImmutableArray<FeedEntry> entries =
        [
            .. all.SelectMany(one => one.Steps.Select((step, place) => (one, step, place)))
                .OrderByDescending(change => change.step.On)
                .ThenBy(change => change.one.Number)
                .ThenByDescending(change => change.step.Version)
                .Take(Most)
                .Select(change => Entry(change.one, change.step, change.place)),
        ];
        return new($"{name}.{Format}", new AtomFeed(site, head, language).Write(entries));
    }

    FeedEntry Entry(Activity one, PublishedStep step, int place)
    {
        var version = DashboardTexts.Number(step.Version);
        var invented = one.Invented ? new[] { DashboardTexts.OneInvented } : [];
        return new(
            $"{Key(one)}@{version}/{Tag}",
            step.On,
            $"{one.Name}: {ActivityTexts.Version.In(language).ToLowerInvariant()} {version}",
            string.Join('\n', StepWords.Of(one, place).Concat(invented).Select(line => line.In(language))),
            At(DashboardPaths.Of(one))
        );
    }

    /// <summary>The same in every edition: an activity outlives them.</summary>
    string Key(Activity one) =>
        string.Create(CultureInfo.InvariantCulture, $"{site.Figures.Edition.Publisher}/activities/{one.Number}");

    string At(string place) => SitePaths.In(language, place, site.Figures.Edition);
}
