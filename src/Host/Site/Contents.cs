using System.Collections.Frozen;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Site;

/// <summary>All that a publication can show, by path, before anything of it is drawn.</summary>
sealed class Contents(PublicationSite site, IReadOnlyCollection<IContributePages> wings)
{
    readonly FrozenDictionary<string, SitePage> pages = wings
        .SelectMany(wing => wing.Pages(site))
        .ToFrozenDictionary(page => page.Path, StringComparer.Ordinal);

    readonly FrozenDictionary<string, SiteFile> files = Assets
        .All.Concat(site.Files)
        .Concat(wings.SelectMany(wing => wing.Files(site)))
        .ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);

    readonly FrozenDictionary<string, SiteQuestion> questions = wings
        .SelectMany(wing => wing.Questions(site))
        .ToFrozenDictionary(question => question.Path, StringComparer.Ordinal);

    public PublicationSite Site => site;

    public IEnumerable<string> Paths => pages.Keys.Concat(files.Keys).Order(StringComparer.Ordinal);

    public SitePage? Page(string place) => pages.GetValueOrDefault(place);

    public SiteFile? File(string place) => files.GetValueOrDefault(place);

    public SiteQuestion? Question(IEnumerable<string> places) =>
        places.Select(questions.GetValueOrDefault).FirstOrDefault(one => one is not null);
}
