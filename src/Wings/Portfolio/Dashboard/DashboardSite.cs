using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>The public pages of the portfolio: the dashboard, and a page for each activity on it.</summary>
/// <param name="sheet">Writes a spreadsheet; null where none is written.</param>
/// <param name="book">Writes a workbook; null where none is written.</param>
public sealed class DashboardSite(PortfolioRegister register, WriteSheet? sheet = null, WriteBook? book = null)
    : IContributePages
{
    DashboardShelf Shelf => DashboardShelf.Of(register);

    /// <summary>What the front page leads to: all of it, and of each ministry what was recalibrated more than twice.</summary>
    public SiteLink Link(PublicationSite site) =>
        new(DashboardPaths.Public, DashboardTexts.Title, DashboardTexts.OnHome)
        {
            Ways = site.Served ? Often(site) : null,
            Names = DashboardTexts.PlaceNames,
            Of = organisation => site.Served ? Here(organisation) : null,
        };

    /// <summary>Null for who has none: that none is entered of a ministry is said on the dashboard itself.</summary>
    SiteWay? Here(Organisation organisation) =>
        Shelf.Shown(DashboardFilter.None with { Ministry = organisation.Code }).Count() is > 0 and var count
            ? new(
                DashboardPaths.Public,
                (DashboardFilter.None with { Ministry = organisation.Code }).Query(),
                DashboardTexts.Title,
                DashboardTexts.Many(count)
            )
            : null;

    SiteWays Often(PublicationSite site)
    {
        ImmutableArray<SiteWay> ways =
        [
            .. Shelf
                .Shown(DashboardFilter.None with { Recalibrated = DashboardList.Often })
                .CountBy(one => one.Ministry)
                .OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => new SiteWay(
                    DashboardPaths.Public,
                    (DashboardFilter.None with { Ministry = one.Key, Recalibrated = DashboardList.Often }).Query(),
                    NameOf(site, one.Key),
                    DashboardTexts.Many(one.Value)
                )),
        ];
        return new(
            "recalibrated",
            DashboardTexts.Recalibrations,
            ways.IsEmpty ? DashboardTexts.NoRecalibrations : DashboardTexts.RecalibrationsLead,
            ways
        );
    }

    Bilingual NameOf(PublicationSite site, string code) =>
        site.Figures.Organisations.ByCode(code)?.NameOn(register.Day) ?? Bilingual.Same(code);

    /// <summary>Every activity as a reader may look for it, in the order of the list.</summary>
    public IEnumerable<SiteFind> Finds(PublicationSite site) =>
        Shelf.All.Select(one =>
        {
            var (kind, status, name) = (
                DashboardTexts.Activity,
                ActivityWords.Of(one.Facts.Standing.Status),
                NameOf(site, one.Ministry)
            );
            return new SiteFind(
                DashboardPaths.Of(one),
                Bilingual.Same(one.Name),
                new($"{kind.Nl}, {status.Nl}", $"{kind.En}, {status.En}"),
                new($"{one.Facts.General.Goal} {name.Nl}", $"{one.Facts.General.Goal} {name.En}"),
                $"{one.Number}"
            );
        });

    public IEnumerable<SitePage> Pages(PublicationSite site)
    {
        // Beside an earlier edition they would stand among what was known then.
        if (site.Newer is not null)
            yield break;
        foreach (var language in site.Languages)
        {
            var views = new DashboardViews(site, Shelf, language);
            yield return Page(views, At(site, language, DashboardPaths.Public), DashboardFilter.None, 0);
            yield return SitePage.Of<DefinitionsPage>(
                At(site, language, DashboardPaths.Definitions),
                views.Definitions
            );
            foreach (var one in Shelf.All)
                yield return SitePage.Of<ActivityPage>(
                    At(site, language, DashboardPaths.Of(one)),
                    () => views.One(one)
                );
        }
    }

    /// <summary>The workbooks of yearly reports: made when somebody asks, and only where a server answers.</summary>
    public IEnumerable<SiteFile> Files(PublicationSite site) =>
        book is not null && site is { Served: true, Newer: null }
            ? new DashboardViews(site, Shelf, Language.Nl).WorkbookFiles(book)
            : [];

    public IEnumerable<SiteQuestion> Questions(PublicationSite site)
    {
        if (site.Newer is not null)
            yield break;
        foreach (var language in site.Languages)
        {
            var views = new DashboardViews(site, Shelf, language);
            var path = At(site, language, DashboardPaths.Public);
            yield return new(path, asked => Answer(views, path, asked));
            foreach (var one in Shelf.All)
                yield return Question(views, At(site, language, DashboardPaths.Of(one)), one);
        }
    }

    /// <summary>An activity as a file or feed; whatever else is asked of its page is the page.</summary>
    SiteQuestion Question(DashboardViews views, string path, Activity one) =>
        new(
            path,
            asked =>
                new(SitePage.Of<ActivityPage>(path, () => views.One(one)))
                {
                    File = views.FileOf(one, asked["format"], book),
                }
        );

    SiteAnswer Answer(DashboardViews views, string path, Asked asked)
    {
        var filter = DashboardFilter.Of(name => asked[name]);
        return new(Page(views, path, filter, DashboardList.FromOf(asked["from"])))
        {
            File = views.File(asked["format"], filter, sheet, book),
        };
    }

    static SitePage Page(DashboardViews views, string path, DashboardFilter filter, int from) =>
        SitePage.Of<DashboardPage>(path, () => views.Page(filter, from));

    /// <summary>The pages of a publication that show what the register holds.</summary>
    public IEnumerable<string> OfTheRegister(PublicationSite site) =>
        Files(site)
            .Select(file => file.Path)
            .Concat(
                from language in site.Languages
                from place in Shelf
                    .All.Select(DashboardPaths.Of)
                    .Prepend(DashboardPaths.Definitions)
                    .Prepend(DashboardPaths.Public)
                select At(site, language, place)
            );

    static string At(PublicationSite site, Language language, string place) =>
        SitePaths.In(language, place, site.Figures.Edition);
}
