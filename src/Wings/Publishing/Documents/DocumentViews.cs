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
        var frame = Frame(site, facts);
        var prose = new Prose(
            facts.Title,
            facts.Language,
            Notes(site, document, frame),
            number => frame.To(SitePaths.Claim(facts.Slug, number))
        );
        var body = Body(document, prose);
        return new(
            frame,
            DocumentTexts.Kind(facts.Kind).In(facts.Language),
            [.. Letterhead(facts), .. Ease(document)],
            VerdictLine.SignalOf(document),
            VerdictLine.Say(document, facts.Language),
            prose.Contents,
            body,
            Accounts.Of(site, document, frame),
            [.. document.Errata.Select(new RevisionViews(site.Figures, facts, frame).Of)],
            DocumentTables.Untagged(document, facts.Language),
            DocumentTables.External(document, facts.Language),
            DocumentTables.Problems(document, facts.Language)
        )
        {
            Exceptions = Exceptions.Of(document, frame),
            Judgements = DocumentTables.Judgements(document, facts.Language),
            Downloads = DownloadViews.Of(site, facts, frame),
            Cite = DocumentCitations.Of(site, facts),
        };
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

    public static PageFrame Frame(PublicationSite site, DocumentFacts facts) =>
        new(
            SitePaths.Document(facts.Slug),
            facts.Title,
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

    /// <summary>What the text itself must say beside claims, by their number.</summary>
    public static Dictionary<int, string> Notes(PublicationSite site, JudgedDocument document, PageFrame frame)
    {
        var views = new ClaimViews(site.Figures, site.Figures.AsKnown(document.Facts.KnownAt), document, frame);
        return document
            .Claims.Select(claim => (claim.Number, Note: views.Beside(claim)))
            .Where(pair => pair.Note.Length > 0)
            .ToDictionary(pair => pair.Number, pair => pair.Note);
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
                    ? PlacedViews.Of(
                        place,
                        ++placed,
                        document.Facts.Language,
                        place.TitleHtml is { } title ? prose.Caption(title) : null
                    )
                    : new ProsePart(html.Dequeue())
            ),
        ];
    }
}
