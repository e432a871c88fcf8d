using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Citing;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Documents;

/// <summary>How to refer to a document, and to words in it. Both are in the document's own language, whatever the reader's.</summary>
static class DocumentCitations
{
    public static Citation Of(PublicationSite site, DocumentFacts facts) =>
        Citation.Of(
            site,
            facts.Kind == DocumentKind.Letter ? CitedKind.Letter : CitedKind.Report,
            facts.Slug,
            Bilingual.Same(facts.Title),
            SitePaths.Document(facts.Slug),
            date: facts.Date
        );

    public static Citation Of(PublicationSite site, DocumentFacts facts, DocumentClaim claim) =>
        Citation.Of(
            site,
            CitedKind.Claim,
            string.Create(CultureInfo.InvariantCulture, $"{facts.Slug}-claim-{claim.Number}"),
            Bilingual.Same($"‘{claim.Judged.Tag.Words}’"),
            string.Create(CultureInfo.InvariantCulture, $"{SitePaths.Document(facts.Slug)}#claim-{claim.Number}"),
            facts.Title,
            facts.Date
        );
}
