using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Maturity.Threads.Public;

/// <summary>The public page with red threads: what was released, and no word of anything else.</summary>
public sealed class ThreadsSite(ThreadsRegister register) : IContributePages
{
    /// <summary>What the front page leads to.</summary>
    public static SiteLink Link { get; } =
        new(MaturityPaths.Public, PublicThreadTexts.Title, PublicThreadTexts.OnHome)
        {
            Names = PublicThreadTexts.Names,
        };

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
                return new SiteQuestion(path, asked => Answer(views, path, asked));
            });

    PublicThreadViews Views(PublicationSite site, Language language) => new(site, register, language);

    static SiteAnswer Answer(PublicThreadViews views, string path, Asked asked)
    {
        var model = asked[PublicThreadViews.ModelKey] ?? "";
        var page = Page(views, path, model);
        return asked["format"] == "csv"
            ? new(page) { File = new("maturity.csv", ThreadsCsv.Of(views.Shown(model))) }
            : new(page);
    }

    static SitePage Page(PublicThreadViews views, string path, string model) =>
        SitePage.Of<PublicThreadsPage>(path, () => views.Page(model));

    /// <summary>The pages of a publication that show what the register holds.</summary>
    public static IEnumerable<string> OfTheRegister(PublicationSite site) =>
        site.Languages.Select(language => At(site, language));

    static string At(PublicationSite site, Language language) =>
        SitePaths.In(language, MaturityPaths.Public, site.Figures.Edition);
}
