using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Page;

/// <summary>A page of a publication: where it stands and what draws it. The same list is written to files and served.</summary>
/// <param name="Path">From the publication's root, with forward slashes: <c>en/figures/gas_use.html</c>.</param>
/// <param name="Component">A Razor component that draws the whole document, from doctype to end.</param>
public sealed record SitePage(string Path, Type Component, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>A page whose component takes one view record.</summary>
    public static SitePage Of<TComponent>(string path, object view) =>
        new(path, typeof(TComponent), new Dictionary<string, object?>(StringComparer.Ordinal) { ["View"] = view });
}

/// <summary>A file that stands beside the pages: open data, an archive, a stylesheet.</summary>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>A claim somewhere in a document that rests on a figure, so that the figure's page can name it.</summary>
/// <param name="Path">Path and anchor of the claim: <c>documents/letter.html#claim-3</c>.</param>
/// <param name="Verdict">The verdict's word and signal.</param>
public sealed record ClaimUse(
    string Indicator,
    string? Organisation,
    string Document,
    string Path,
    string Words,
    Feedback.Signal Signal,
    Bilingual Verdict
);

/// <summary>All that wings may know of each other when they draw the pages of one publication.</summary>
/// <param name="Uses">Every claim of every document, in order.</param>
/// <param name="Files">What stands beside the pages; a figure offers those named <c>data/CODE.*</c> for download.</param>
/// <param name="TreeHead">The ledger's tree head under which it was published, in hexadecimal; null when it is not sealed.</param>
public sealed record PublicationSite(
    IEditionFigures Figures,
    ImmutableArray<ClaimUse> Uses,
    ImmutableArray<SiteFile> Files,
    string? TreeHead
)
{
    /// <summary>The edition's languages; Dutch where it names none.</summary>
    public ImmutableArray<Language> Languages =>
        Figures.Edition.Languages.IsDefaultOrEmpty ? [Language.Nl] : Figures.Edition.Languages;

    /// <summary>The frame of a page that exists in every language of the edition, at the same place in each.</summary>
    public PageFrame Frame(string place, Language language, string title, Section section) =>
        new(
            SitePaths.In(language, place, Figures.Edition),
            title,
            language,
            section,
            Figures.Edition,
            [.. Languages.Where(other => other != language).Select(other => Turn(other, place))],
            TreeHead
        );

    LanguageTurn Turn(Language other, string place) => new(other, SitePaths.In(other, place, Figures.Edition));
}

/// <summary>A wing's own pages of a publication.</summary>
public interface IContributePages
{
    /// <summary>The pages in a fixed order, each path once; drawing them asks nothing but what is in their parameters.</summary>
    IEnumerable<SitePage> Pages(PublicationSite site);
}
