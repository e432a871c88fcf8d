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
            [
                .. claims.Select(claim => new Row([
                    new(
                        $"‘{claim.Judged.Tag.Words}’",
                        Link: frame.To(SitePaths.Claim(document.Facts.Slug, claim.Number))
                    ),
                    new(VerdictWords.Of(claim).In(language), Signal: VerdictWords.SignalOf(claim)),
                    Figure(claim, edition, frame),
                ])),
            ],
            DocumentTexts.NoClaims.In(language)
        );
    }

    static Cell Figure(DocumentClaim claim, IEditionFigures edition, PageFrame frame) =>
        claim.Judged.Indicator is { } code && edition.Indicator(code) is { } indicator
            ? new(indicator.Name.In(frame.Language), Link: frame.ToPlace(SitePaths.Figure(code)))
            : new(claim.Judged.Tag.Target);

    public static TableView? Errata(JudgedDocument document, IEditionFigures edition, PageFrame frame) =>
        document.Errata.IsEmpty
            ? null
            : new(
                "errata-table",
                DocumentTexts.Errata.In(frame.Language),
                [
                    new(DocumentTexts.Claim.In(frame.Language)),
                    new(DocumentTexts.Figure.In(frame.Language)),
                    new(DocumentTexts.Was.In(frame.Language)),
                    new(DocumentTexts.Is.In(frame.Language)),
                    new(DocumentTexts.By.In(frame.Language)),
                ],
                [
                    .. document.Errata.Select(erratum => new Row([
                        new($"‘{erratum.Words}’"),
                        History(erratum, edition, frame),
                        new(Said(erratum.Was, frame.Language)),
                        new(Said(erratum.Is, frame.Language)),
                        new(CorrectedBy(erratum, edition, frame.Language)),
                    ])),
                ]
            );

    /// <summary>To where the figure's page tells which cells were corrected, and why.</summary>
    static Cell History(Erratum erratum, IEditionFigures edition, PageFrame frame) =>
        erratum.Is.Indicator is { } code && edition.Indicator(code) is { } indicator
            ? new(indicator.Name.In(frame.Language), Link: frame.ToPlace(SitePaths.Figure(code)) + "#history")
            : new(erratum.Claim);

    static string CorrectedBy(Erratum erratum, IEditionFigures edition, Language language)
    {
        if (edition.Deliveries.FirstOrDefault(one => one.File == erratum.Delivery) is not { } report)
            return erratum.Delivery;
        var who = edition.Organisations.ByCode(report.Organisation)?.Name.In(language) ?? report.Organisation;
        var when = report.Accepted is { } day ? $", {Days.Long(day, language)}" : "";
        return $"{who}{when}: {erratum.Delivery}";
    }

    static string Said(Claims.JudgedClaim judged, Language language) =>
        $"{VerdictWords.Of(judged.Verdict).In(language)}. {VerdictWords.Beside(judged.Verdict, judged.Reason, language)}";

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
