using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Site.Diwoo;

/// <summary>
/// The site maps that the national index of the Woo harvests: for each category an index and a map of its documents with
/// DiWoo metadata. Without the publisher's address in the register of organisations there are none, since the index takes
/// no document without.
/// </summary>
sealed class WooMaps(
    PublicationSite site,
    Uri address,
    ImmutableArray<JudgedDocument> documents,
    IReadOnlyCollection<string> paths
)
{
    const string IndexName = "sitemapindex-diwoo-";
    const string MapName = "sitemap-diwoo-";

    readonly HashSet<string> there = paths.ToHashSet(StringComparer.Ordinal);

    public static bool IsIndex(string path) => path.StartsWith(IndexName, StringComparison.Ordinal);

    public IEnumerable<SiteFile> Files()
    {
        var edition = site.Figures.Edition;
        var publisher = site.Figures.Organisations.ByCode(edition.Publisher);
        if (!Uri.TryCreate(publisher?.Uri, UriKind.Absolute, out _))
            yield break;
        var byCategory = documents.ToLookup(one => WooCategory.Of(one.Facts));
        foreach (var category in WooCategory.All.Where(byCategory.Contains))
        {
            var map = Map(category, byCategory[category], publisher!);
            yield return Sitemap.Index(
                $"{IndexName}{category.Number}.xml",
                address,
                [new(map.Path, edition.Published)]
            );
            yield return map;
        }
    }

    SiteFile Map(WooCategory category, IEnumerable<JudgedDocument> documents, Organisation publisher) =>
        Sitemap.Write(
            $"{MapName}{category.Number}-1.xml",
            "urlset",
            xml =>
            {
                var entry = new DiwooEntry(xml, site.Figures.Edition, publisher, category);
                foreach (var document in documents)
                foreach (var form in PaperForm.All.Where(one => there.Contains(one.Path(document.Facts.Slug))))
                    Sitemap.Entry(
                        xml,
                        "url",
                        address,
                        new(form.Path(document.Facts.Slug), LastChanged(document)),
                        () => entry.Write(document.Facts, form)
                    );
            }
        );

    /// <summary>A correction that overtook one of its claims changed the document's page.</summary>
    DateOnly LastChanged(JudgedDocument document)
    {
        var published = site.Figures.Edition.Published;
        var last = document.Facts.Date > published ? document.Facts.Date : published;
        var moments = site.Figures.Moments;
        return !document.Errata.IsEmpty && !moments.IsEmpty && moments[^1] > last ? moments[^1] : last;
    }
}
