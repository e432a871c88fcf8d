using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Advices.Public;

/// <summary>The public pages with advices: those that parliament has, and no word of any other.</summary>
public sealed class AdviceSite(PortfolioRegister register) : IContributePages
{
    /// <summary>What the front page leads to.</summary>
    public SiteLink Link(PublicationSite site) =>
        new(AdvicePaths.Public, AdviceTexts.Title, AdviceSiteTexts.OnHome)
        {
            Names = AdviceSiteTexts.Names,
            Of = one => site.Served ? Way(one) : null,
        };

    SiteWay? Way(Organisation organisation)
    {
        var filter = AdviceFilter.None with { Ministry = organisation.Code };
        return register.Advices.Count(one => filter.Fits(one)) is > 0 and var count
            ? new(AdvicePaths.Public, filter.Query(), AdviceTexts.Title, AdviceSiteTexts.Many(count))
            : null;
    }

    public IEnumerable<SitePage> Pages(PublicationSite site)
    {
        // Beside an earlier edition they would stand among what was known then.
        if (site.Newer is not null)
            yield break;
        foreach (var language in site.Languages)
        {
            var views = new AdviceSiteViews(site, register, language);
            yield return List(views, At(site, language, AdvicePaths.Public), AdviceFilter.None, 0);
            foreach (var one in register.Advices)
                yield return SitePage.Of<PublicAdvicePage>(
                    At(site, language, AdvicePaths.PublicOf(one.Advice.Number)),
                    () => views.One(one)
                );
        }
    }

    public IEnumerable<SiteQuestion> Questions(PublicationSite site) =>
        site.Newer is not null
            ? []
            : site.Languages.Select(language =>
            {
                var views = new AdviceSiteViews(site, register, language);
                var path = At(site, language, AdvicePaths.Public);
                return new SiteQuestion(path, asked => Answer(views, path, asked));
            });

    static SiteAnswer Answer(AdviceSiteViews views, string path, Asked asked)
    {
        var filter = AdviceFilter.Of(name => asked[name] ?? "");
        return new(List(views, path, filter, AdviceList.FromOf(asked["from"])))
        {
            File =
                asked["format"] == "csv" ? new("advices.csv", AdviceExport.Csv(views.Shown(filter), _ => true)) : null,
        };
    }

    static SitePage List(AdviceSiteViews views, string path, AdviceFilter filter, int from) =>
        SitePage.Of<PublicAdvicesPage>(path, () => views.List(filter, from));

    /// <summary>The pages of a publication that show what the register holds.</summary>
    public IEnumerable<string> OfTheRegister(PublicationSite site) =>
        from language in site.Languages
        from place in register
            .Advices.Select(one => AdvicePaths.PublicOf(one.Advice.Number))
            .Prepend(AdvicePaths.Public)
        select At(site, language, place);

    static string At(PublicationSite site, Language language, string place) =>
        SitePaths.In(language, place, site.Figures.Edition);
}
