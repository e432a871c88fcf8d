using System.Globalization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Documents;

/// <summary>The lists under a document: its account, and what changed, was not supported, or blocks.</summary>
static class DocumentTables
{
    public static TableView Account(
        JudgedDocument document,
        IEnumerable<DocumentClaim> claims,
        IEditionFigures edition,
        PageFrame frame,
        string id = "account-table"
    )
    {
        var language = frame.Language;
        return new(
            id,
            DocumentTexts.Claims.In(language),
            [
                new(DocumentTexts.Claim.In(language)),
                new(DocumentTexts.Verdict.In(language)),
                new(DocumentTexts.Figure.In(language)),
            ],
            [.. claims.Select(claim => new Row([.. Cells(document, claim, edition, frame)]))],
            DocumentTexts.NoClaims.In(language)
        );
    }

    /// <summary>The words with the way to their computation, how they stand now, and the figure.</summary>
    public static IEnumerable<Cell> Cells(
        JudgedDocument document,
        DocumentClaim claim,
        IEditionFigures edition,
        PageFrame frame
    ) =>
        [
            new($"‘{claim.Judged.Tag.Words}’", Link: frame.To(SitePaths.Claim(document.Facts.Slug, claim.Number))),
            new(VerdictWords.Of(document, claim).In(frame.Language), Signal: VerdictWords.SignalOf(document, claim)),
            Figure(claim, edition, frame),
        ];

    static Cell Figure(DocumentClaim claim, IEditionFigures edition, PageFrame frame) =>
        claim.Judged.Indicator is { } code && edition.Indicator(code) is { } indicator
            ? new(indicator.Name.In(frame.Language), Link: frame.ToPlace(SitePaths.Figure(code)))
            : new(claim.Judged.Tag.Target);

    public static TableView? Untagged(JudgedDocument document, Language language) =>
        document.Untagged.IsEmpty
            ? null
            : new(
                "untagged-table",
                DocumentTexts.Untagged.In(language),
                [
                    new(DocumentTexts.Words.In(language)),
                    new(DocumentTexts.Line.In(language), true),
                    new(DocumentTexts.Message.In(language)),
                ],
                [
                    .. document.Untagged.Select(statement => new Row([
                        new($"‘{statement.Words}’"),
                        Line(statement.Line),
                        new(statement.Message.In(language)),
                    ])),
                ]
            );

    public static TableView? External(JudgedDocument document, Language language) =>
        document.External.IsEmpty
            ? null
            : new(
                "external-table",
                DocumentTexts.External.In(language),
                [
                    new(DocumentTexts.Words.In(language)),
                    new(DocumentTexts.Source.In(language)),
                    new(DocumentTexts.Date.In(language)),
                ],
                [
                    .. document.External.Select(statement => new Row([
                        new($"‘{statement.Words}’"),
                        new(statement.Source),
                        Cell.Of(statement.Date),
                    ])),
                ]
            );

    public static TableView? Judgements(JudgedDocument document, Language language) =>
        document.Judgements.IsEmpty
            ? null
            : new(
                "judgements-table",
                DocumentTexts.Judgements.In(language),
                [new(DocumentTexts.Words.In(language)), new(DocumentTexts.Whose.In(language))],
                [
                    .. document.Judgements.Select(statement => new Row([
                        new($"‘{statement.Words}’"),
                        new(statement.Whose.In(language)),
                    ])),
                ]
            );

    public static TableView? Problems(JudgedDocument document, Language language) =>
        document.Problems.IsEmpty
            ? null
            : new(
                "problems-table",
                DocumentTexts.Problems.In(language),
                [new(DocumentTexts.Line.In(language)), new(DocumentTexts.Message.In(language))],
                [
                    .. document.Problems.Select(problem => new Row([
                        Cell.Of(problem.Line?.ToString(CultureInfo.InvariantCulture)),
                        new(problem.Message.In(language)),
                    ])),
                ]
            );

    static Cell Line(int line) => new(line.ToString(CultureInfo.InvariantCulture));
}
