using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Keeping;

/// <summary>Every publication of an edition, the latest first.</summary>
public sealed record PublicationsView(PageFrame Frame, ImmutableArray<PublicationLineView> Lines)
{
    /// <param name="all">The latest first.</param>
    internal static PublicationsView Of(PublicationSite site, ImmutableArray<KeptLine> all, Language language)
    {
        var frame = site.Frame(SitePaths.Publications, language, KeptTexts.Title.In(language), Section.About);
        return new(frame, [.. all.Select(one => Line(site, one, frame))]);
    }

    static PublicationLineView Line(PublicationSite site, KeptLine one, PageFrame frame)
    {
        var language = frame.Language;
        // An earlier edition is shown in its own folder already.
        var root = site.Newer is null
            ? PermanentAddress.Publication(site.Figures.Edition.Code, one.Number)
            : string.Create(CultureInfo.InvariantCulture, $"{one.Number}/");
        return new(
            KeptTexts.Of(one.Number).In(language),
            one.IsKept ? frame.To(root + SitePaths.In(language, SitePaths.Home, site.Figures.Edition)) : null,
            Days.Long(one.Made, language),
            one.Replaced is { } by ? Days.Long(by.On, language) : null,
            one.HasArchive ? frame.To(root + "publication.zip") : null,
            one.HasArchive ? frame.To(root + "treehead.json") : null,
            Convert.ToHexStringLower(one.TreeHead.AsSpan()),
            [.. one.Losses.Select(loss => loss.In(language))]
        );
    }
}

/// <param name="Link">To its front page; null where its files were not kept.</param>
/// <param name="Replaced">The day on which another took its place; null for the latest.</param>
/// <param name="Archive">Null where it is not there whole.</param>
/// <param name="Lost">What went from it, a sentence each.</param>
public sealed record PublicationLineView(
    string Name,
    string? Link,
    string Made,
    string? Replaced,
    string? Archive,
    string? TreeHead,
    string Seal,
    ImmutableArray<string> Lost
);
