using System.Collections.Immutable;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Home;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing;

/// <summary>The Publishing wing's pages of a publication: the front page and every document.</summary>
public sealed class PublicationPages(ImmutableArray<JudgedDocument> documents) : IContributePages
{
    public IEnumerable<SitePage> Pages(PublicationSite site)
    {
        foreach (var language in site.Languages)
        {
            var home = new HomeViews(site, documents, language).Build();
            yield return SitePage.Of<HomePage>(home.Frame.Path, home);
        }
        foreach (var document in documents)
        {
            var view = DocumentViews.Of(site, document);
            yield return SitePage.Of<DocumentPage>(view.Frame.Path, view);
        }
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
