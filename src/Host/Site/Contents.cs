using System.Collections.Frozen;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Site;

/// <summary>All that a publication can show, by path, before anything of it is drawn.</summary>
sealed class Contents
{
    readonly FrozenDictionary<string, SitePage> pages;
    readonly FrozenDictionary<string, SiteFile> files;
    readonly FrozenDictionary<string, SiteQuestion> questions;

    public Contents(PublicationSite site, IReadOnlyCollection<IContributePages> wings)
    {
        Site = site;
        pages = wings
            .SelectMany(wing => wing.Pages(site))
            .ToFrozenDictionary(page => page.Path, StringComparer.Ordinal);
        SiteFile[] made = [.. Assets.All, .. site.Files, .. wings.SelectMany(wing => wing.Files(site))];
        string[] paths = [.. pages.Keys, .. made.Select(file => file.Path)];
        files = made.Concat(wings.SelectMany(wing => wing.Index(site, paths)))
            .ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
        questions = wings
            .SelectMany(wing => wing.Questions(site))
            .ToFrozenDictionary(question => question.Path, StringComparer.Ordinal);
    }

    public PublicationSite Site { get; }

    public IEnumerable<string> Paths => pages.Keys.Concat(files.Keys).Order(StringComparer.Ordinal);

    public SitePage? Page(string place) => pages.GetValueOrDefault(place);

    public SiteFile? File(string place) => files.GetValueOrDefault(place);

    public SiteQuestion? Question(IEnumerable<string> places) =>
        places.Select(questions.GetValueOrDefault).FirstOrDefault(one => one is not null);
}
