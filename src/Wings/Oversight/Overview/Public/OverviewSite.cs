using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Oversight.Findings.Public;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Overview.Public;

/// <summary>The public page with what was found, done and left, by department and year after year.</summary>
/// <param name="book">Writes it as a workbook; null where nothing does.</param>
public sealed class OverviewSite(PromiseRegister promises, FindingRegister findings, WriteBook? book = null)
    : IContributePages
{
    readonly Lazy<ImmutableArray<YearOverview>> years = new(() =>
        [.. YearOverview.Years(promises, findings).Select(year => YearOverview.Of(year, promises, findings))]
    );

    /// <summary>What the front page leads to.</summary>
    public SiteLink Link(PublicationSite site) =>
        new(OverviewPaths.Public, OverviewTexts.Title, OverviewTexts.OnHome)
        {
            Names = OverviewTexts.Names,
            Of = one => site.Served && HasPlace(one.Code) ? Way(one.Code) : null,
        };

    /// <summary>Who has a year to tell of, without working all years out.</summary>
    readonly Lazy<ImmutableHashSet<string>> told = new(() =>
        [
            .. findings.All.Where(one => one.InStock).Select(one => one.Organisation),
            .. promises.All.Where(one => one.Until <= promises.Day).Select(one => one.Organisation),
        ]
    );

    bool HasPlace(string code) => told.Value.Contains(code);

    static SiteWay Way(string code) =>
        new(
            OverviewPaths.Public,
            $"?{OverviewPaths.DepartmentKey}={Uri.EscapeDataString(code)}",
            OverviewTexts.Title,
            OverviewTexts.YearByYear
        );

    // Beside an earlier edition it would stand among what was known then.
    public IEnumerable<SitePage> Pages(PublicationSite site) =>
        site.Newer is not null
            ? []
            : site.Languages.Select(language => Page(Views(site, language), At(site, language), ""));

    public IEnumerable<SiteQuestion> Questions(PublicationSite site) =>
        site.Newer is not null
            ? []
            : site.Languages.Select(language =>
            {
                var (views, path) = (Views(site, language), At(site, language));
                return new SiteQuestion(path, asked => Answer(views, path, asked, language));
            });

    OverviewSiteViews Views(PublicationSite site, Language language) =>
        new(site, promises, years, language, book is not null);

    SiteAnswer Answer(OverviewSiteViews views, string path, Asked asked, Language language)
    {
        var department = asked[OverviewPaths.DepartmentKey] ?? "";
        var page = Page(views, path, department);
        return asked["format"] switch
        {
            "csv" => new(page) { File = new("overview.csv", OverviewRows.Csv(Of(department))) },
            "json" => new(page) { File = new("overview.json", OverviewRows.Json(Of(department))) },
            var format => new(page) { File = Book(format, department, language) },
        };
    }

    /// <summary>Null for what is no form of a workbook.</summary>
    SiteFile? Book(string? format, string department, Language language) =>
        book is null
            ? null
            : OverviewRows
                .Books.Where(one => one.Name == format)
                .Select(one => new SiteFile($"{OverviewRows.Name}.{one.Name}", default)
                {
                    Later = () =>
                        Task.FromResult<ReadOnlyMemory<byte>>(
                            book(OverviewRows.Book(Of(department), language, promises.Day), one.Form)
                        ),
                })
                .FirstOrDefault();

    IEnumerable<YearOverview> Of(string department) =>
        years.Value.Select(year =>
            department.Length == 0
                ? year
                : year with
                {
                    Departments = [.. year.Departments.Where(one => one.Organisation == department)],
                }
        );

    static SitePage Page(OverviewSiteViews views, string path, string department) =>
        SitePage.Of<OverviewSitePage>(path, () => views.Page(department));

    /// <summary>The pages of a publication that show what the registers hold.</summary>
    public static IEnumerable<string> OfTheRegister(PublicationSite site) =>
        site.Languages.Select(language => At(site, language));

    static string At(PublicationSite site, Language language) =>
        SitePaths.In(language, OverviewPaths.Public, site.Figures.Edition);
}
