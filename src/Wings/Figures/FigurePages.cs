using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Comparing;
using Rekenschap.Figures.Deliverers;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Indicators;
using Rekenschap.Figures.QuestionPages;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures;

/// <summary>The Figures wing's pages of a publication: every indicator, the deliveries, every organisation, and what stands side by side.</summary>
public sealed class FigurePages(ImmutableArray<Collection> collections) : IContributePages
{
    public IEnumerable<SitePage> Pages(PublicationSite site)
    {
        var figures = site.Figures.AsKnown(null);
        return site.Languages.SelectMany(language => In(language, site, figures));
    }

    public IEnumerable<SiteQuestion> Questions(PublicationSite site)
    {
        foreach (var language in site.Languages)
        {
            var comparing = new CompareViews(site, site.Figures.AsKnown(null), language);
            yield return Comparing(SitePaths.In(language, SitePaths.Compare, site.Figures.Edition), comparing);
            // Only the engine itself can be asked anything; figures by hand show what they show.
            if (site.Figures is EditionFigures engine)
                foreach (var indicator in engine.Indicators)
                    yield return Asking(
                        SitePaths.In(language, SitePaths.Figure(indicator.Code), engine.Edition),
                        new(site, engine, indicator, language)
                    );
        }
    }

    static SiteQuestion Comparing(string path, CompareViews comparing) =>
        new(
            path,
            asked =>
            {
                var (view, good) = comparing.Of(asked);
                return new(SitePage.Of<ComparePage>(path, () => view), good);
            }
        );

    static SiteQuestion Asking(string path, AskViews asking) =>
        new(
            path,
            asked =>
            {
                var (view, csv, good) = asking.Of(asked);
                return new(SitePage.Of<AskPage>(path, () => view), good)
                {
                    File = csv is null ? null : new("answer.csv", Encoding.UTF8.GetBytes(csv)),
                };
            }
        );

    /// <summary>The pages of organisations that lead to what the office keeps of them.</summary>
    public static IEnumerable<string> OfTheRegister(PublicationSite site) =>
        from organisation in site.Figures.Organisations.All
        where site.WaysOf(organisation).Any()
        from language in site.Languages
        select SitePaths.In(language, SitePaths.Organisation(organisation.Code), site.Figures.Edition);

    IEnumerable<SitePage> In(Language language, PublicationSite site, IFigures figures)
    {
        yield return SitePage.Of<IndicatorListPage>(
            At(SitePaths.Figures),
            () => IndicatorList.Of(site, figures, language)
        );
        foreach (var indicator in site.Figures.Indicators)
        {
            yield return SitePage.Of<IndicatorPage>(
                At(SitePaths.Figure(indicator.Code)),
                () => IndicatorViews.Of(site, collections, figures, indicator, language)
            ) with
            {
                Besides = [],
            };
            yield return SitePage.Of<OriginPage>(
                At(SitePaths.Origin(indicator.Code)),
                () => new OriginViews(site, figures, indicator, language).Build()
            ) with
            {
                Besides = [],
            };
        }
        yield return SitePage.Of<DeliveriesPage>(
            At(SitePaths.Deliveries),
            () => DeliveriesViews.Of(site, collections, language)
        ) with
        {
            Besides = [],
        };
        foreach (var collection in collections)
            yield return SitePage.Of<CollectionPage>(
                At(SitePaths.Collection(collection.Code)),
                () => DeliveriesViews.Of(site, collection, language)
            ) with
            {
                Besides = [],
            };
        var comparing = new CompareViews(site, figures, language);
        yield return SitePage.Of<ComparePage>(At(SitePaths.Compare), () => comparing.Of(Asked.Nothing).View);
        var organisations = new OrganisationViews(site, collections, figures, language);
        yield return SitePage.Of<OrganisationListPage>(At(SitePaths.Organisations), organisations.List);
        foreach (var organisation in site.Figures.Organisations.All)
            yield return SitePage.Of<OrganisationPage>(
                At(SitePaths.Organisation(organisation.Code)),
                () => organisations.Of(organisation)
            ) with
            {
                Besides = [.. site.WaysOf(organisation)],
            };

        string At(string place) => SitePaths.In(language, place, site.Figures.Edition);
    }
}
