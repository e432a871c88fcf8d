using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Page;

/// <summary>A page of a publication: where it stands and what draws it. The same list is written to files and served.</summary>
/// <param name="Path">From the publication's root, with forward slashes: <c>en/figures/gas_use.html</c>.</param>
/// <param name="Component">A Razor component that draws the whole document, from doctype to end; its one parameter is called View.</param>
/// <param name="View">Gathers what the page shows. Called when the page is drawn, since a server draws a page only when somebody asks.</param>
public sealed record SitePage(string Path, Type Component, Func<object> View)
{
    /// <summary>
    /// All that can differ on it between two states of the same catalogue, besides what <see cref="View"/> asks of the
    /// figures, the claims on those and the files named after them: values of which equal ones show the same. Whoever drew
    /// it before need not draw it again while these are equal. Null where nobody says, so that it is drawn each time.
    /// </summary>
    public IReadOnlyList<object?>? Besides { get; init; }

    /// <summary>What was asked of it in its address: whoever turns to another language asks the same there. Null where nothing was.</summary>
    public Asked? Asked { get; init; }

    public static SitePage Of<TComponent>(string path, Func<object> view) => new(path, typeof(TComponent), view);
}

/// <summary>A file that stands beside the pages: open data, an archive, a stylesheet.</summary>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Makes the bytes when a server is first asked for them; null where they are there. A folder is written with bytes only.</summary>
    public Func<Task<ReadOnlyMemory<byte>>>? Later { get; init; }
}

/// <summary>A claim somewhere in a document that rests on a figure, so that the figure's page can name it.</summary>
/// <param name="Path">Path and anchor of the words: <c>documents/letter.html#claim-3</c>; from there one opens the claim.</param>
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

/// <summary>A place of the site to which the front page leads.</summary>
/// <param name="Says">What stands there.</param>
public sealed record SiteLink(string Place, Bilingual Words, Bilingual Says)
{
    /// <summary>Straight to what is asked of it most; null where that is the place itself.</summary>
    public SiteWays? Ways { get; init; }

    /// <summary>Words by which a reader who looks for the place may call it, in both languages.</summary>
    public string Names { get; init; } = "";

    /// <summary>Straight to what is there of one organisation; null where nothing of it can be there.</summary>
    public Func<Organisation, SiteWay?> Of { get; init; } = _ => null;
}

/// <summary>A question that the front page answers in one step, by the parts in which it is asked.</summary>
/// <param name="Id">Of its heading, unique on the page.</param>
/// <param name="Lead">What is behind the ways, or that there is nothing.</param>
public sealed record SiteWays(string Id, Bilingual Title, Bilingual Lead, ImmutableArray<SiteWay> All);

/// <summary>One of the ways.</summary>
/// <param name="Query">What is asked there, with its question mark; empty for the whole place.</param>
/// <param name="Says">What is found there, in a few words.</param>
public readonly record struct SiteWay(string Place, string Query, Bilingual Words, Bilingual Says);

/// <summary>Something beside the publication that a reader may look for.</summary>
/// <param name="Kind">What sort of thing it is, and how it stands.</param>
/// <param name="Words">What else it is known by.</param>
/// <param name="Names">Words that it is meant by as surely as by its title.</param>
public sealed record SiteFind(string Place, Bilingual Title, Bilingual Kind, Bilingual Words, string Names);

/// <summary>All that wings may know of each other when they draw the pages of one publication.</summary>
/// <param name="Uses">Every claim of every document, in order.</param>
/// <param name="Files">What stands beside the pages; a figure offers those named <c>data/CODE.*</c> for download.</param>
/// <param name="Collections">Names of the collections by code; one that is not named goes by its code.</param>
/// <param name="TreeHead">The ledger's tree head under which it was published, in hexadecimal; null when it is not sealed.</param>
public sealed record PublicationSite(
    IEditionFigures Figures,
    ImmutableArray<ClaimUse> Uses,
    ImmutableArray<SiteFile> Files,
    ImmutableDictionary<string, Bilingual> Collections,
    string? TreeHead
)
{
    /// <summary>A sentence on how an indicator stands, held against the figures before it is shown; null where nothing can be said.</summary>
    public Func<string, Bilingual?> Sentence { get; init; } = _ => null;

    /// <summary>
    /// Where the public finds the publication, ending in a slash: what leaves the site (documents, catalogues, feeds) takes
    /// its addresses from here. Null where nobody said; pages themselves link without it.
    /// </summary>
    public Uri? Address { get; init; }

    /// <summary>Title of the publication that came after this one; null while this is the newest.</summary>
    public Bilingual? Newer { get; init; }

    /// <summary>That its documents are drafts, until when they are shown; null for what is published.</summary>
    public Bilingual? Draft { get; init; }

    /// <summary>What the office keeps beside the newest publication and shows as it stands today; empty where a folder is all there is.</summary>
    public ImmutableArray<SiteLink> Registers { get; init; } = [];

    /// <summary>Where those registers tell of one organisation; nowhere beside an earlier publication.</summary>
    public IEnumerable<SiteWay> WaysOf(Organisation organisation) =>
        Newer is null ? Registers.Select(one => one.Of(organisation)).OfType<SiteWay>() : [];

    /// <summary>What of that a reader may look for, the most urgent first.</summary>
    public ImmutableArray<SiteFind> Finds { get; init; } = [];

    /// <summary>Whether programs can ask the server too: of the newest publication only.</summary>
    public bool HasApi => Served && Newer is null;

    /// <summary>Whether a server stands behind the pages: only then do they hold forms.</summary>
    public bool Served { get; init; }

    /// <summary>The address of a place, an anchor included, that keeps meaning the same when a newer publication is shown; null where no address is known.</summary>
    public Uri? Permanent(string place) =>
        PermanentAddress.Root(Address, Figures.Edition.Code, Served) is { } root
            ? PermanentAddress.Of(root, place)
            : null;

    /// <summary>The edition's languages; Dutch where it names none.</summary>
    public ImmutableArray<Language> Languages =>
        Figures.Edition.Languages.IsDefaultOrEmpty ? [Language.Nl] : Figures.Edition.Languages;

    public Bilingual Collection(string code) => Collections.GetValueOrDefault(code) ?? Bilingual.Same(code);

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
        )
        {
            Newer = Newer,
            HasApi = HasApi,
        };

    LanguageTurn Turn(Language other, string place) => new(other, SitePaths.In(other, place, Figures.Edition));
}

/// <summary>A wing's own pages of a publication.</summary>
public interface IContributePages
{
    /// <summary>The pages in a fixed order, each path once; drawing them asks nothing but what is in their parameters.</summary>
    IEnumerable<SitePage> Pages(PublicationSite site);

    /// <summary>Files that stand beside the wing's pages, in a fixed order.</summary>
    IEnumerable<SiteFile> Files(PublicationSite site) => [];

    /// <summary>Files that name the others, such as a site map; asked for last.</summary>
    /// <param name="paths">Of all pages and files, in no particular order.</param>
    IEnumerable<SiteFile> Index(PublicationSite site, IReadOnlyCollection<string> paths) => [];

    /// <summary>Pages that answer what is asked in their address; only a server has them.</summary>
    IEnumerable<SiteQuestion> Questions(PublicationSite site) => [];
}
