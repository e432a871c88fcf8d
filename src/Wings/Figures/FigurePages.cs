using System.Collections.Immutable;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Deliverers;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Indicators;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures;

/// <summary>The Figures wing's pages of a publication: every indicator, the deliveries, every organisation.</summary>
public sealed class FigurePages(ImmutableArray<Collection> collections) : IContributePages
{
    public IEnumerable<SitePage> Pages(PublicationSite site)
    {
        var figures = site.Figures.AsKnown(null);
        return site.Languages.SelectMany(language => In(language, site, figures));
    }

    IEnumerable<SitePage> In(Language language, PublicationSite site, IFigures figures)
    {
        var list = IndicatorList.Of(site, figures, language);
        yield return SitePage.Of<IndicatorListPage>(list.Frame.Path, list);
        foreach (var indicator in site.Figures.Indicators)
        {
            var view = IndicatorViews.Of(site, figures, indicator, language);
            yield return SitePage.Of<IndicatorPage>(view.Frame.Path, view);
        }

        var deliveries = DeliveriesViews.Of(site, collections, language);
        yield return SitePage.Of<DeliveriesPage>(deliveries.Frame.Path, deliveries);

        var organisations = new OrganisationViews(site, figures, language);
        var all = organisations.List();
        yield return SitePage.Of<OrganisationListPage>(all.Frame.Path, all);
        foreach (var organisation in site.Figures.Organisations.All)
        {
            var view = organisations.Of(organisation);
            yield return SitePage.Of<OrganisationPage>(view.Frame.Path, view);
        }
    }
}
