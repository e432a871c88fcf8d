using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Programmes.Public;

/// <summary>The public pages with programmes: those that were made public, and no word of them that was not released.</summary>
public sealed class ProgrammeSite(ProgrammeRegister register) : IContributePages
{
    /// <summary>What the front page leads to.</summary>
    public static SiteLink Link { get; } =
        new(ProgrammePaths.Public, ProgrammeTexts.Title, PublicProgrammeTexts.OnHome)
        {
            Names = PublicProgrammeTexts.PlaceNames,
        };

    public IEnumerable<SitePage> Pages(PublicationSite site)
    {
        // Beside an earlier edition they would stand among what was known then.
        if (site.Newer is not null)
            yield break;
        foreach (var language in site.Languages)
        {
            var views = new PublicProgrammeViews(site, register, language);
            yield return List(views, At(site, language, ProgrammePaths.Public), _ => "", 0);
            foreach (var one in register.All)
                yield return SitePage.Of<PublicProgrammePage>(
                    At(site, language, ProgrammePaths.PublicOf(one.Programme.Number)),
                    () => views.One(one)
                );
        }
    }

    public IEnumerable<SiteQuestion> Questions(PublicationSite site) =>
        site.Newer is not null
            ? []
            : site.Languages.Select(language =>
            {
                var views = new PublicProgrammeViews(site, register, language);
                var path = At(site, language, ProgrammePaths.Public);
                return new SiteQuestion(path, asked => Answer(views, path, asked));
            });

    SiteAnswer Answer(PublicProgrammeViews views, string path, Asked asked)
    {
        string Ask(string name) => asked[name] ?? "";
        var page = List(views, path, Ask, CommitmentList.FromOf(asked["from"]));
        return asked["format"] == "csv"
            ? new(page)
            {
                File = new("programmes.csv", ProgrammeExport.Csv(views.Shown(Ask), register.Day, isPublic: true)),
            }
            : new(page);
    }

    static SitePage List(PublicProgrammeViews views, string path, Func<string, string> ask, int from) =>
        SitePage.Of<PublicProgrammesPage>(path, () => views.List(ask, from));

    /// <summary>The pages of a publication that show what the register holds.</summary>
    public IEnumerable<string> OfTheRegister(PublicationSite site) =>
        from language in site.Languages
        from place in register
            .All.Select(one => ProgrammePaths.PublicOf(one.Programme.Number))
            .Prepend(ProgrammePaths.Public)
        select At(site, language, place);

    static string At(PublicationSite site, Language language, string place) =>
        SitePaths.In(language, place, site.Figures.Edition);
}
