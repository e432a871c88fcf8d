using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Home;
using Rekenschap.Publishing.Sentences;
using Rekenschap.Publishing.Themes;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing;

/// <summary>The Publishing wing's pages of a publication: the front page, the themes, every document, and what explains them.</summary>
public sealed class PublicationPages(ImmutableArray<JudgedDocument> documents) : IContributePages
{
    public IEnumerable<SitePage> Pages(PublicationSite site)
    {
        foreach (var page in site.Languages.SelectMany(language => In(language, site)))
            yield return page;
        foreach (var document in documents)
            yield return SitePage.Of<DocumentPage>(
                SitePaths.Document(document.Facts.Slug),
                () => DocumentViews.Of(site, document)
            );
    }

    IEnumerable<SitePage> In(Language language, PublicationSite site)
    {
        yield return SitePage.Of<HomePage>(
            At(SitePaths.Home),
            () => new HomeViews(site, documents, language).Build()
        );
        var themes = new ThemeViews(site, documents, language);
        yield return SitePage.Of<ThemeListPage>(At(SitePaths.Themes), themes.List);
        foreach (var theme in themes.All)
            yield return SitePage.Of<ThemePage>(At(SitePaths.Theme(theme.Code)), () => themes.Of(theme));

        string At(string place) => SitePaths.In(language, place, site.Figures.Edition);
    }

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
            VerdictWords.SignalOf(claim),
            VerdictWords.Of(claim)
        );
}
