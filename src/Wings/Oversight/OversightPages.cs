using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight;

/// <summary>The wing's public pages: the promises to parliament as they stand on a day.</summary>
public sealed class OversightPages(PromiseRegister register) : IContributePages
{
    /// <summary>What the front page leads to: all promises, and of each ministry those that are late.</summary>
    public SiteLink Link(PublicationSite site)
    {
        var ways = Ways(site);
        return new(CommitmentPaths.Public, CommitmentTexts.Title, PublicTexts.OnHome)
        {
            Ways = site.Served ? ways.Overdue() : null,
            Names = PublicTexts.PlaceNames,
            Of = organisation => site.Served ? ways.Of(organisation) : null,
        };
    }

    /// <summary>Every promise as a reader may look for it, those that are late first.</summary>
    public IEnumerable<SiteFind> Finds(PublicationSite site) => Ways(site).Finds();

    PromiseWays Ways(PublicationSite site) =>
        new(register, PublicViews.EnteredOf(site, register), PublicViews.NameIn(site, register));

    PromiseShelf Shelf => PromiseShelf.Of(register);

    public IEnumerable<SitePage> Pages(PublicationSite site)
    {
        // Beside an earlier edition they would stand among what was known then.
        if (site.Newer is not null)
            yield break;
        foreach (var language in site.Languages)
        {
            var views = new PublicViews(site, register, Shelf, language);
            yield return List(views, At(site, language, CommitmentPaths.Public), CommitmentFilter.None, 0);
            foreach (var one in register.All)
                yield return SitePage.Of<PromisePage>(
                    At(site, language, CommitmentPaths.PublicOf(one.Number)),
                    () => views.One(one)
                );
        }
    }

    public IEnumerable<SiteQuestion> Questions(PublicationSite site) =>
        site.Newer is not null
            ? []
            : site.Languages.Select(language =>
            {
                var views = new PublicViews(site, register, Shelf, language);
                var path = At(site, language, CommitmentPaths.Public);
                return new SiteQuestion(path, asked => Answer(views, path, asked));
            });

    SiteAnswer Answer(PublicViews views, string path, Asked asked)
    {
        var filter = new CommitmentFilter(
            asked[CommitmentFilter.MinistryKey] ?? "",
            asked[CommitmentFilter.StateKey] ?? ""
        );
        var page = List(views, path, filter, CommitmentList.FromOf(asked["from"]));
        return asked["format"] == "csv"
            ? new(page) { File = new("promises.csv", CommitmentExport.Csv(Shelf.Shown(filter), register.Day)) }
            : new(page);
    }

    static SitePage List(PublicViews views, string path, CommitmentFilter filter, int from) =>
        SitePage.Of<PromisesPage>(path, () => views.List(filter, from));

    /// <summary>The pages of a publication that show what the register holds.</summary>
    public IEnumerable<string> OfTheRegister(PublicationSite site) =>
        from language in site.Languages
        from place in register.All.Select(one => CommitmentPaths.PublicOf(one.Number)).Prepend(CommitmentPaths.Public)
        select At(site, language, place);

    static string At(PublicationSite site, Language language, string place) =>
        SitePaths.In(language, place, site.Figures.Edition);
}
