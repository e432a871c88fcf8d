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
        yield return SitePage.Of<IndicatorListPage>(
            At(SitePaths.Figures),
            () => IndicatorList.Of(site, figures, language)
        );
        foreach (var indicator in site.Figures.Indicators)
            yield return SitePage.Of<IndicatorPage>(
                At(SitePaths.Figure(indicator.Code)),
                () => IndicatorViews.Of(site, collections, figures, indicator, language)
            );
        yield return SitePage.Of<DeliveriesPage>(
            At(SitePaths.Deliveries),
            () => DeliveriesViews.Of(site, collections, language)
        );
        var organisations = new OrganisationViews(site, figures, language);
        yield return SitePage.Of<OrganisationListPage>(At(SitePaths.Organisations), organisations.List);
        foreach (var organisation in site.Figures.Organisations.All)
            yield return SitePage.Of<OrganisationPage>(
                At(SitePaths.Organisation(organisation.Code)),
                () => organisations.Of(organisation)
            );

        string At(string place) => SitePaths.In(language, place, site.Figures.Edition);
    }
}
