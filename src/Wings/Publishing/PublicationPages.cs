using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Errata;
using Rekenschap.Publishing.Explanations;
using Rekenschap.Publishing.Feeds;
using Rekenschap.Publishing.Home;
using Rekenschap.Publishing.Keeping;
using Rekenschap.Publishing.Search;
using Rekenschap.Publishing.Sentences;
using Rekenschap.Publishing.Site;
using Rekenschap.Publishing.Themes;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing;

/// <summary>The Publishing wing's pages of a publication: the front page, the themes, every document, and what explains them.</summary>
/// <param name="policy">By which the documents were judged; the usual one where it is left out.</param>
/// <param name="errata">As the office keeps them, with their answers; those of the documents where nobody keeps them.</param>
/// <param name="publications">Every publication of the edition; null where nobody keeps them.</param>
public sealed class PublicationPages(
    ImmutableArray<JudgedDocument> documents,
    Policy? policy = null,
    ImmutableArray<StandingErratum>? errata = null,
    ImmutableArray<KeptLine>? publications = null
) : IContributePages
{
    readonly ImmutableArray<StandingErratum> errata = errata ?? StandingErrata.Of(documents);

    public IEnumerable<SitePage> Pages(PublicationSite site)
    {
        foreach (var page in site.Languages.SelectMany(language => In(language, site)))
            yield return page;
        foreach (var page in documents.SelectMany(document => DocumentPages.Of(site, document)))
            yield return page;
    }

    IEnumerable<SitePage> In(Language language, PublicationSite site)
    {
        yield return SitePage.Of<HomePage>(At(SitePaths.Home), () => new HomeViews(site, documents, language).Build());
        yield return SitePage.Of<DocumentListPage>(
            At(SitePaths.Documents),
            () => new HomeViews(site, documents, language).List()
        );
        yield return SitePage.Of<SearchPage>(
            At(SitePaths.Search),
            () => new SearchViews(site, documents, language).Of(null)
        );
        yield return SitePage.Of<ErrataPage>(
            At(SitePaths.Errata),
            () => new ErrataViews(site, errata, language) { HasPublications = publications is not null }.Build()
        );
        if (publications is { } all)
            yield return SitePage.Of<PublicationsPage>(
                At(SitePaths.Publications),
                () => PublicationsView.Of(site, all, language)
            );
        var explained = new ExplanationViews(site, documents, policy ?? Policy.Default, language);
        yield return SitePage.Of<AboutPage>(At(SitePaths.About), () => explained.About(publications is not null));
        yield return SitePage.Of<TrustPage>(At(SitePaths.Trust), explained.Trust);
        if (site.HasApi)
            yield return SitePage.Of<ApiPage>(At(SitePaths.Api), () => ApiPageView.Of(site, language));
        yield return SitePage.Of<GlossaryPage>(At(SitePaths.Glossary), explained.Glossary);
        var themes = new ThemeViews(site, documents, language);
        yield return SitePage.Of<ThemeListPage>(At(SitePaths.Themes), themes.List);
        foreach (var theme in themes.All)
            yield return SitePage.Of<ThemePage>(At(SitePaths.Theme(theme.Code)), () => themes.Of(theme)) with
            {
                Besides = [.. themes.ClaimsOn(theme)],
            };

        string At(string place) => SitePaths.In(language, place, site.Figures.Edition);
    }

    public IEnumerable<SiteFile> Files(PublicationSite site) =>
        [
            .. site.Languages.Select(language => Search(site, language)),
            .. site.Languages.Select(language => Feed(site, language)),
        ];

    SiteFile Search(PublicationSite site, Language language) =>
        SearchScript.Write(
            new SearchEntries(site, documents, language).All(),
            site.Frame(SitePaths.Search, language, "", Section.Search)
        );

    SiteFile Feed(PublicationSite site, Language language) =>
        WriteFeed.Of(site, new FeedEntries(site, documents, errata, language).All(), language);

    public IEnumerable<SiteFile> Index(PublicationSite site, IReadOnlyCollection<string> paths) =>
        SiteIndex.Of(site, documents, paths);

    public IEnumerable<SiteQuestion> Questions(PublicationSite site) =>
        site.Languages.Select(language =>
        {
            var search = new SearchViews(site, documents, language);
            var path = SitePaths.In(language, SitePaths.Search, site.Figures.Edition);
            return new SiteQuestion(path, asked => new(SitePage.Of<SearchPage>(path, () => search.Of(asked["q"]))));
        });

    /// <summary>The pages and files that show what the office writes after publication: answers to errata, publications, what its registers say.</summary>
    public static IEnumerable<string> OfTheRegister(PublicationSite site) =>
        (
            from language in site.Languages
            from place in Written
            select SitePaths.In(language, place, site.Figures.Edition)
        ).Concat(site.Languages.Select(SitePaths.SearchWords));

    static readonly ImmutableArray<string> Written =
    [
        SitePaths.Home,
        SitePaths.Search,
        SitePaths.Errata,
        SitePaths.Feed,
        SitePaths.Publications,
        SitePaths.About,
    ];

    /// <summary>Sentences on the figures as they are known now, each written once, when it is first asked for.</summary>
    public static Func<string, Bilingual?> Sentences(IEditionFigures figures, Policy policy)
    {
        var written = new ConcurrentDictionary<string, Bilingual?>(StringComparer.Ordinal);
        var write = new WriteSentence(figures, figures.AsKnown(null), policy);
        return code => written.GetOrAdd(code, key => figures.Indicator(key) is { } one ? write.Of(one)?.Words : null);
    }

    /// <summary>Every claim that names a figure, for the figures' own pages.</summary>
    public static ImmutableArray<ClaimUse> Uses(IEnumerable<JudgedDocument> documents) =>
        [
            .. documents.SelectMany(document =>
                document.Claims.Where(claim => claim.Judged.Indicator is not null).Select(claim => Use(document, claim))
            ),
        ];

    static ClaimUse Use(JudgedDocument document, DocumentClaim claim) =>
        new(
            claim.Judged.Indicator!,
            claim.Judged.At?.Organisation,
            document.Facts.Title,
            $"{SitePaths.Document(document.Facts.Slug)}#claim-{claim.Number}",
            claim.Judged.Tag.Words,
            VerdictWords.SignalOf(document, claim),
            VerdictWords.Of(document, claim)
        );
}
