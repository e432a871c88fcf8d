using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Findings.Public;

/// <summary>The public page with findings: what was released of them, and how many there are.</summary>
public sealed class FindingSite(FindingRegister register) : IContributePages
{
    /// <summary>What the front page leads to.</summary>
    public SiteLink Link(PublicationSite site) =>
        new(FindingPaths.Public, PublicFindingTexts.Title, PublicFindingTexts.OnHome)
        {
            Names = PublicFindingTexts.Names,
            Of = one => site.Served && HasPlace(one.Code, one.Kind) ? Way(one.Code) : null,
        };

    readonly Lazy<ImmutableHashSet<string>> entered = new(() =>
        [.. register.All.Where(one => one.InStock).Select(one => one.Organisation)]
    );

    bool HasPlace(string code, OrganisationKind kind) =>
        kind == OrganisationKind.Ministry || entered.Value.Contains(code);

    /// <summary>How many there are is not said here: small numbers are kept back where they are counted.</summary>
    SiteWay Way(string code) =>
        new(
            FindingPaths.Public,
            $"?{FindingFilter.DepartmentKey}={Uri.EscapeDataString(code)}#issues",
            PublicFindingTexts.Title,
            entered.Value.Contains(code) ? PublicFindingTexts.InRegister : PublicFindingTexts.NoneEntered
        );

    // Beside an earlier edition it would stand among what was known then.
    public IEnumerable<SitePage> Pages(PublicationSite site) =>
        site.Newer is not null
            ? []
            : site.Languages.Select(language => Page(new(site, register, language), At(site, language), ""));

    public IEnumerable<SiteQuestion> Questions(PublicationSite site) =>
        site.Newer is not null
            ? []
            : site.Languages.Select(language =>
            {
                var (views, path) = (new PublicFindingViews(site, register, language), At(site, language));
                return new SiteQuestion(path, asked => Answer(views, path, asked));
            });

    SiteAnswer Answer(PublicFindingViews views, string path, Asked asked)
    {
        var department = asked[FindingFilter.DepartmentKey] ?? "";
        var page = Page(views, path, department);
        return asked["format"] == "csv"
            ? new(page) { File = new("findings.csv", PublicIssues.Csv(register.All, department)) }
            : new(page);
    }

    static SitePage Page(PublicFindingViews views, string path, string department) =>
        SitePage.Of<PublicFindingsPage>(path, () => views.Page(department));

    /// <summary>The pages of a publication that show what the register holds.</summary>
    public static IEnumerable<string> OfTheRegister(PublicationSite site) =>
        site.Languages.Select(language => At(site, language));

    static string At(PublicationSite site, Language language) =>
        SitePaths.In(language, FindingPaths.Public, site.Figures.Edition);
}
