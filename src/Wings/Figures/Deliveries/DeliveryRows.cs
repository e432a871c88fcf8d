using System.Globalization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliveries;

/// <summary>The cells that say what became of a delivery, on the page of deliveries and on an organisation's own.</summary>
static class DeliveryRows
{
    public static Column[] Columns(PageFrame frame) =>
        [
            new(DeliveryTexts.Number.In(frame.Language), true),
            new(DeliveryTexts.Status.In(frame.Language)),
            new(DeliveryTexts.Received.In(frame.Language)),
            new(DeliveryTexts.Accepted.In(frame.Language)),
            new(DeliveryTexts.Observations.In(frame.Language), true),
            new(DeliveryTexts.Findings.In(frame.Language)),
            new(DeliveryTexts.Ledger.In(frame.Language), true),
        ];

    public static Cell[] Cells(DeliveryReport report, PageFrame frame) =>
        [
            Count(report.Status == DeliveryStatus.Absent ? null : report.Number),
            new(DeliveryTexts.Word(report.Status).In(frame.Language), Signal: DeliveryTexts.SignalOf(report.Status)),
            Day(report.Received, frame),
            Day(report.Accepted, frame),
            Count(report.Status == DeliveryStatus.Absent ? null : report.Observations),
            Cell.Of(Findings(report, frame)),
            Count(report.LedgerPosition),
        ];

    /// <summary>An organisation's name with a link to its page; its code where it is unknown.</summary>
    public static Cell Organisation(IEditionFigures edition, string code, PageFrame frame) =>
        edition.Organisations.ByCode(code) is { } organisation
            ? new(organisation.Name.In(frame.Language), Link: frame.ToPlace(SitePaths.Organisation(organisation.Code)))
            : new(code);

    static Cell Day(DateOnly? day, PageFrame frame) =>
        Cell.Of(day is { } known ? Days.Unbroken(known, frame.Language) : null);

    static Cell Count(long? number) => Cell.Of(number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>"1 fout, 2 vragen"; null when nothing was found.</summary>
    public static string? Findings(DeliveryReport report, PageFrame frame) =>
        report.Findings.IsEmpty
            ? null
            : string.Join(
                ", ",
                report
                    .Findings.GroupBy(finding => finding.Grade)
                    .OrderByDescending(group => group.Key)
                    .Select(group => DeliveryTexts.Count(group.Key, group.Count()).In(frame.Language))
            );
}
