using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Explanations;

/// <summary>How programs read what the pages show.</summary>
public sealed record ApiPageView(PageFrame Frame, ImmutableArray<ApiExample> Examples)
{
    /// <summary>With examples on a figure that this edition has.</summary>
    public static ApiPageView Of(PublicationSite site, Language language)
    {
        var frame = site.Frame(SitePaths.Api, language, ApiPageTexts.Title.In(language), Section.About);
        var headline =
            site.Figures.Edition.Headlines.FirstOrDefault() ?? site.Figures.Indicators.FirstOrDefault()?.Code;
        var figure = $"figures/{headline}";
        return new(
            frame,
            [
                Example(ApiPageTexts.ByOrganisation, figure, "by=organisation"),
                Example(ApiPageTexts.AsFile, figure, "by=period,organisation&format=csv"),
                Example(ApiPageTexts.Lineage, figure + "/lineage", ""),
                Example(ApiPageTexts.Claims, "claims", "verdict=fails"),
                Example(ApiPageTexts.All, "openapi.json", ""),
            ]
        );

        ApiExample Example(Bilingual says, string path, string query)
        {
            var asked = query.Length == 0 ? "" : "?" + query;
            return new(
                says.In(language),
                $"/{ApiFacts.Root}/{path}{asked}",
                frame.To($"{ApiFacts.Root}/{path}") + asked
            );
        }
    }
}

/// <summary>A question with its address, as it is read and as a link.</summary>
public readonly record struct ApiExample(string Says, string Address, string Link);
