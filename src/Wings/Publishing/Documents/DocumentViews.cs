using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Documents;

/// <summary>Builds a document's page, in the document's own language.</summary>
static class DocumentViews
{
    public static DocumentView Of(PublicationSite site, JudgedDocument document)
    {
        var facts = document.Facts;
        var frame = new PageFrame(
            SitePaths.Document(facts.Slug),
            facts.Title,
            facts.Language,
            Section.Documents,
            site.Figures.Edition,
            [],
            site.TreeHead
        );
        var claims = new ClaimViews(site.Figures, site.Figures.AsKnown(facts.KnownAt), document, frame);
        var opened = document.Claims.Select(claims.Of).ToImmutableArray();
        var prose = new Prose(facts.Title, facts.Language, Notes(opened, facts.Language));
        var body = Body(document, prose);
        return new(
            frame,
            DocumentTexts.Kind(facts.Kind).In(facts.Language),
            [.. Letterhead(facts), .. Ease(document)],
            VerdictLine.SignalOf(document),
            VerdictLine.Say(document, facts.Language),
            prose.Contents,
            body,
            opened,
            DocumentTables.Account(document, site.Figures, frame),
            DocumentTables.Errata(document, site.Figures, frame),
            DocumentTables.Untagged(document, facts.Language),
            DocumentTables.External(document, facts.Language),
            DocumentTables.Problems(document, facts.Language)
        );
    }

    static IEnumerable<(string, string)> Letterhead(DocumentFacts facts)
    {
        if (facts.To is not null)
            yield return (DocumentTexts.To.In(facts.Language), facts.To);
        yield return (DocumentTexts.Date.In(facts.Language), Days.Long(facts.Date, facts.Language));
        if (facts.Reference is not null)
            yield return (DocumentTexts.Reference.In(facts.Language), facts.Reference);
        yield return (
            DocumentTexts.KnownAt.In(facts.Language),
            facts.KnownAt is { } day ? Days.Long(day, facts.Language) : DocumentTexts.Latest.In(facts.Language)
        );
    }

    /// <summary>A public version says how easily it reads, since that is what it was made for.</summary>
    static IEnumerable<(string, string)> Ease(JudgedDocument document)
    {
        if (document.Facts.Kind == DocumentKind.Public && document.Readability is { Score: { } score } measured)
            yield return (
                DocumentTexts.Readability.In(document.Facts.Language),
                DocumentTexts.Ease(score, measured.IsPlain).In(document.Facts.Language)
            );
    }

    /// <summary>What the text itself must say beside a claim: that it deviates, was not verified, or was revised.</summary>
    static Dictionary<int, string> Notes(ImmutableArray<ClaimView> claims, Language language) =>
        claims
            .Select(claim => (claim.Number, Note: string.Join("; ", Notes(claim, language))))
            .Where(pair => pair.Note.Length > 0)
            .ToDictionary(pair => pair.Number, pair => pair.Note);

    static IEnumerable<string> Notes(ClaimView claim, Language language)
    {
        if (claim.Decision is not null)
            yield return claim.Deviates is { } value
                ? $"{VerdictWords.Deviates.In(language).ToLowerInvariant()}: {value}"
                : claim.Verdict.ToLowerInvariant();
        if (claim.Revision is { } revision)
            yield return $"{DocumentTexts.Revised.In(language).ToLowerInvariant()}: {revision.Verdict.ToLowerInvariant()}";
    }

    static ImmutableArray<BodyPart> Body(JudgedDocument document, Prose prose)
    {
        var html = new Queue<string>(
            prose.Fit([.. document.Body.OfType<HtmlSegment>().Select(segment => segment.Html)])
        );
        var placed = 0;
        return
        [
            .. document.Body.Select(segment =>
                segment is PlacedSegment place
                    ? PlacedViews.Of(place, ++placed, document.Facts.Language)
                    : new ProsePart(html.Dequeue())
            ),
        ];
    }
}
