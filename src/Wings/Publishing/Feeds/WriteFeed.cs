using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feeds;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Feeds;

/// <summary>The feed of a publication: that it was made, what was corrected, and which sentences that changed.</summary>
static class WriteFeed
{
    public static SiteFile Of(PublicationSite site, ImmutableArray<FeedEntry> entries, Language language)
    {
        var edition = site.Figures.Edition;
        var (path, tag) = (SitePaths.In(language, SitePaths.Feed, edition), SitePaths.Tag(language));
        var head = new FeedHead(
            $"{edition.Publisher}/{edition.Code}/feed/{tag}",
            $"{edition.Title.In(language)}: {FeedTexts.Title.In(language)}",
            path,
            "",
            SitePaths.In(language, SitePaths.Errata, edition),
            edition.Published
        );
        return new(
            path,
            new AtomFeed(site, head, language).Write([
                .. entries.Select(one => one with { Key = $"{edition.Publisher}/{edition.Code}/{one.Key}/{tag}" }),
            ])
        );
    }
}
