using System.Collections.Immutable;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Indicators;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures;

/// <summary>The Figures wing's pages of a publication: every indicator, the deliveries, every organisation that delivers.</summary>
public sealed class FigurePages(ImmutableArray<Collection> collections) : IContributePages
{
    public IEnumerable<SitePage> Pages(PublicationSite site)
    {
        var figures = site.Figures.AsKnown(null);
        return site.Languages.SelectMany(language => In(language, site, figures));
    }

    IEnumerable<SitePage> In(Language language, PublicationSite site, IFigures figures)
    {
        foreach (var indicator in site.Figures.Indicators)
        {
            var view = IndicatorViews.Of(site, figures, indicator, language);
            yield return SitePage.Of<IndicatorPage>(view.Frame.Path, view);
        }
        _ = collections;
    }
}
