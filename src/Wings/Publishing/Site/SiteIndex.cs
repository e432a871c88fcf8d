using System.Collections.Immutable;
using System.Text;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Site.Diwoo;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Site;

/// <summary>
/// What tells programs where things are: a site map of all pages, one for each Woo category with what the law asks of its
/// documents, and <c>robots.txt</c> that names them. All of it names addresses in full, so it is made where one is known.
/// </summary>
static class SiteIndex
{
    const string Robots = "robots.txt";

    public static IEnumerable<SiteFile> Of(
        PublicationSite site,
        ImmutableArray<JudgedDocument> documents,
        IReadOnlyCollection<string> paths
    )
    {
        // An earlier publication is found through the newest, which has a map of its own.
        if (site.Address is not { } address || site.Newer is not null)
            return [];
        var pages = paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var map = Sitemap.Of(address, [.. pages.Select(page => new MappedPage(page, LastChanged(site)))]);
        var woo = new WooMaps(site, address, documents, paths).Files().ToList();
        string[] named = [map[0].Path, .. woo.Select(file => file.Path).Where(WooMaps.IsIndex)];
        return [.. map, .. woo, new(Robots, Encoding.UTF8.GetBytes(RobotsText(address, named)))];
    }

    /// <summary>The day of publication, or of what was accepted or answered after it.</summary>
    static DateOnly LastChanged(PublicationSite site)
    {
        var published = site.Figures.Edition.Published;
        var moments = site.Figures.Moments;
        return !moments.IsEmpty && moments[^1] > published ? moments[^1] : published;
    }

    static string RobotsText(Uri address, IEnumerable<string> maps)
    {
        var text = new StringBuilder("User-agent: *\nAllow: /\n");
        foreach (var map in maps)
            text.Append("Sitemap: ").Append(PermanentAddress.Of(address, map).AbsoluteUri).Append('\n');
        return text.ToString();
    }
}
