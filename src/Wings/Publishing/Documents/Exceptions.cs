using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Documents;

/// <summary>The claims of a document that do not simply hold: first what a reader wants to know of it.</summary>
static class Exceptions
{
    /// <summary>The anchor of their list.</summary>
    public const string Anchor = "exceptions";

    public static IEnumerable<DocumentClaim> In(JudgedDocument document) =>
        document.Claims.Where(claim => claim.Judged.Verdict != Verdict.Holds || document.ErratumOf(claim) is not null);

    public static ImmutableArray<ExceptionView> Of(JudgedDocument document, PageFrame frame) =>
        [.. In(document).Select(claim => View(document, claim, frame))];

    static ExceptionView View(JudgedDocument document, DocumentClaim claim, PageFrame frame) =>
        new(
            claim.Judged.Tag.Words,
            frame.To(SitePaths.Claim(document.Facts.Slug, claim.Number)),
            VerdictWords.SignalOf(document, claim),
            VerdictWords.Of(document, claim).In(frame.Language),
            Why(document, claim, frame.Language)
        );

    static string Why(JudgedDocument document, DocumentClaim claim, Language language) =>
        claim.Release is { } release
            ? DocumentTexts
                .Released(Days.Long(release.Date, Language.Nl), Days.Long(release.Date, Language.En), release.Reason)
                .In(language)
        : claim.Acceptance is { } acceptance ? DocumentTexts.Accepted(acceptance.Reason).In(language)
        : document.ErratumOf(claim) is { } erratum
            ? VerdictWords.Beside(erratum.Is.Verdict, erratum.Is.Reason, language)
        : VerdictWords.Beside(claim.Judged.Verdict, claim.Judged.Reason, language);

    /// <summary>With the reasons; null where every claim holds.</summary>
    public static TableView? Table(JudgedDocument document, IEditionFigures edition, PageFrame frame)
    {
        var language = frame.Language;
        var claims = In(document).ToList();
        return claims.Count == 0
            ? null
            : new(
                "exceptions-table",
                DocumentTexts.Exceptions.In(language),
                [
                    new(DocumentTexts.Claim.In(language)),
                    new(DocumentTexts.Verdict.In(language)),
                    new(DocumentTexts.Figure.In(language)),
                    new(DocumentTexts.Reason.In(language)),
                ],
                [
                    .. claims.Select(claim => new Row([
                        .. DocumentTables.Cells(document, claim, edition, frame),
                        new(Why(document, claim, language)),
                    ])),
                ]
            );
    }
}
