using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliveries;

/// <summary>Rows that an organisation disputes of what another delivered for it.</summary>
static class Disputes
{
    public static IEnumerable<(DeliveryReport Report, Confirmation Answer)> Of(IEnumerable<DeliveryReport> reports) =>
        reports.SelectMany(report =>
            report
                .Confirmations.Where(answer => answer.Answer == ConfirmationAnswer.Disputed)
                .Select(answer => (report, answer))
        );

    /// <summary>Who disputes which file, since when and why; null where nobody does.</summary>
    public static TableView? Table(
        string id,
        IEnumerable<DeliveryReport> reports,
        IEditionFigures edition,
        PageFrame frame
    )
    {
        var disputed = Of(reports).ToList();
        var language = frame.Language;
        return disputed.Count == 0
            ? null
            : new(
                id,
                DeliveryTexts.DisputedByOthers.In(language),
                [
                    new(DeliveryTexts.File.In(language)),
                    new(DeliveryTexts.DisputedBy.In(language)),
                    new(DeliveryTexts.Since.In(language)),
                    new(DeliveryTexts.Reason.In(language)),
                ],
                [
                    .. disputed.Select(one => new Row([
                        new(one.Report.File),
                        DeliveryRows.Organisation(edition, one.Answer.Organisation, frame),
                        Cell.Of(one.Answer.Date is { } day ? Days.Unbroken(day, language) : null),
                        OwnWords.Cell(one.Answer.Reason, edition.Edition, language),
                    ])),
                ]
            );
    }
}
