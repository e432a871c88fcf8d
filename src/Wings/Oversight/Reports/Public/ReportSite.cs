using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Reports.Public;

/// <summary>The public pages with audit reports: those that are public on the day, and no word of any other.</summary>
public sealed class ReportSite(ReportRegister register) : IContributePages
{
    /// <summary>What the front page leads to.</summary>
    public SiteLink Link(PublicationSite site) =>
        new(ReportPaths.Public, PublicReportTexts.Title, PublicReportTexts.OnHome)
        {
            Names = PublicReportTexts.Names,
            Of = one => site.Served && Count(one.Code) is > 0 and var count ? Way(one.Code, count) : null,
        };

    int Count(string department) =>
        register.All.Count(one => one.Reactions.Any(part => part.Organisation == department));

    static SiteWay Way(string department, int count) =>
        new(
            ReportPaths.Public,
            (ReportFilter.None with { Department = department }).Query(),
            PublicReportTexts.Title,
            PublicReportTexts.Recommend(count)
        );

    public IEnumerable<SitePage> Pages(PublicationSite site)
    {
        // Beside an earlier edition they would stand among what was known then.
        if (site.Newer is not null)
            yield break;
        foreach (var language in site.Languages)
        {
            var views = new PublicReportViews(site, register, language);
            yield return List(views, At(site, language, ReportPaths.Public), ReportFilter.None, 0);
            foreach (var one in register.All)
                yield return SitePage.Of<PublicReportPage>(
                    At(site, language, ReportPaths.PublicOf(one.Report.Number)),
                    () => views.One(one)
                );
        }
    }

    public IEnumerable<SiteQuestion> Questions(PublicationSite site) =>
        site.Newer is not null
            ? []
            : site.Languages.Select(language =>
            {
                var views = new PublicReportViews(site, register, language);
                var path = At(site, language, ReportPaths.Public);
                return new SiteQuestion(path, asked => Answer(views, path, asked));
            });

    SiteAnswer Answer(PublicReportViews views, string path, Asked asked)
    {
        var filter = ReportFilter.Of(name => asked[name] ?? "");
        var page = List(views, path, filter, CommitmentList.FromOf(asked["from"]));
        return asked["format"] == "csv"
            ? new(page)
            {
                File = new("reports.csv", ReportExport.Csv(views.Shown(filter), one => one.IsSent, register.Day)),
            }
            : new(page);
    }

    static SitePage List(PublicReportViews views, string path, ReportFilter filter, int from) =>
        SitePage.Of<PublicReportsPage>(path, () => views.List(filter, from));

    /// <summary>The pages of a publication that show what the register holds.</summary>
    public IEnumerable<string> OfTheRegister(PublicationSite site) =>
        from language in site.Languages
        from place in register.All.Select(one => ReportPaths.PublicOf(one.Report.Number)).Prepend(ReportPaths.Public)
        select At(site, language, place);

    static string At(PublicationSite site, Language language, string place) =>
        SitePaths.In(language, place, site.Figures.Edition);
}
