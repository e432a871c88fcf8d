using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Publishing.Claims.Registers;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Documents;

/// <summary>The pages of a document: its text, what opens behind each of its claims, and its account where that stands apart.</summary>
static class DocumentPages
{
    public static IEnumerable<SitePage> Of(PublicationSite site, JudgedDocument document)
    {
        var slug = document.Facts.Slug;
        yield return SitePage.Of<DocumentPage>(SitePaths.Document(slug), () => DocumentViews.Of(site, document));
        if (Accounts.StandsApart(document))
            yield return SitePage.Of<AccountPage>(SitePaths.Account(slug), () => Accounts.Page(site, document));
        foreach (var claim in document.Claims)
            yield return SitePage.Of<ClaimPage>(
                SitePaths.Claim(slug, claim.Number),
                () => One(site, document, claim)
            ) with
            {
                Besides = Besides(document, claim),
            };
    }

    /// <summary>All that a claim's page says of its document and of what was judged and decided.</summary>
    static object?[] Besides(JudgedDocument document, DocumentClaim claim) =>
        [
            document.Facts,
            document.Claims.Length,
            // A list is told by what is in it: judged again it is another list that says the same.
            claim.Judged with
            {
                Parts = [],
                Evidence = [],
            },
            .. claim.Judged.Parts,
            .. claim.Judged.Evidence.SelectMany(Said),
            claim.Around,
            claim.Release,
            claim.Acceptance,
            document.ErratumOf(claim),
            .. claim.Contradicts,
        ];

    static IEnumerable<object?> Said(Evidence row) => [row.Name, row.Place, .. row.Facts.Cast<object>()];

    static ClaimPageView One(PublicationSite site, JudgedDocument document, DocumentClaim claim)
    {
        var facts = document.Facts;
        var place = DocumentTexts.Place(claim.Number, document.Claims.Length).In(facts.Language);
        var frame = new PageFrame(
            SitePaths.Claim(facts.Slug, claim.Number),
            string.Create(CultureInfo.InvariantCulture, $"‘{claim.Judged.Tag.Words}’ - {place} - {facts.Title}"),
            facts.Language,
            Section.Documents,
            site.Figures.Edition,
            [],
            site.TreeHead
        )
        {
            Newer = site.Newer,
            Draft = site.Draft,
        };
        var views = new ClaimViews(site.Figures, site.Figures.AsKnown(facts.KnownAt), document, frame);
        return new(frame, views.Of(claim), facts.Title, place, Link(claim.Number - 1), Link(claim.Number + 1))
        {
            Cite = DocumentCitations.Of(site, facts, claim),
        };

        string? Link(int number) =>
            number >= 1 && number <= document.Claims.Length ? frame.To(SitePaths.Claim(facts.Slug, number)) : null;
    }
}
