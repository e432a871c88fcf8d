using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Indicators;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliverers;

/// <summary>What one organisation delivered: what became of it, how late, how complete, what was asked and corrected.</summary>
sealed record OrganisationDeliveries(
    PublicationSite Site,
    ImmutableArray<Collection> Collections,
    IFigures Figures,
    string Organisation,
    PageFrame Frame
)
{
    const int MostQuestions = 30;

    Language Language => Frame.Language;

    ImmutableArray<DeliveryReport> Reports =>
        [.. Site.Figures.Deliveries.Where(report => report.Organisation == Organisation)];

    /// <summary>In a line each: how much was asked, how much came in time, how often it was corrected.</summary>
    public ImmutableArray<KeyFact> Facts()
    {
        var reports = Reports;
        if (reports.IsEmpty)
            return [];
        var first = reports.Where(report => report.Number == 1 && report.Status != DeliveryStatus.Absent).ToList();
        var asked = reports.Select(report => report.Collection).Distinct().Count();
        var good = first.Select(FirstAccepted).OfType<DeliveryReport>().ToList();
        var late = good.Select(Against).OfType<int>().Where(days => days > 0).ToList();
        return
        [
            new(
                DeliveredTexts.Delivered.In(Language),
                DeliveredTexts.OfAsked(first.Count, asked).In(Language),
                Big: true
            ),
            new(
                DeliveredTexts.InTime.In(Language),
                DeliveredTexts.OfAsked(good.Count - late.Count, first.Count).In(Language),
                late.Count == 0 ? null : DeliveredTexts.Longest(late.Max()).In(Language),
                Big: true
            ),
            new(
                DeliveredTexts.Corrections.In(Language),
                reports.Count(Corrects).ToString(CultureInfo.InvariantCulture),
                Big: true
            ),
        ];
    }

    public TableView Table() =>
        new(
            "deliveries-table",
            OrganisationTexts.DeliveredWhat.In(Language),
            [
                new(DeliveryTexts.Collection.In(Language)),
                new(DeliveredTexts.AgainstDue.In(Language)),
                new(DeliveredTexts.Complete.In(Language)),
                .. DeliveryRows.Columns(Frame),
            ],
            [.. Reports.Select(Row)],
            OrganisationTexts.NoDeliveries.In(Language)
        );

    Row Row(DeliveryReport report) =>
        new([
            new(
                Site.Collection(report.Collection).In(Language),
                Link: Frame.ToPlace(SitePaths.Collection(report.Collection))
            ),
            Cell.Of(Late(report) is { } days ? DeliveredTexts.Against(days).In(Language) : null),
            Cell.Of(Complete(report)?.In(Language)),
            .. DeliveryRows.Cells(report, Frame),
        ]);

    /// <summary>Days after the due day, negative before it; null where nothing came or it was a correction.</summary>
    int? Late(DeliveryReport report) => Corrects(report) ? null : Against(report);

    int? Against(DeliveryReport report) =>
        report.Received is { } received && Of(report) is { } collection
            ? received.DayNumber - collection.Due.DayNumber
            : null;

    /// <summary>The file of its collection that was good first: what was refused before it was no delivery in time.</summary>
    DeliveryReport? FirstAccepted(DeliveryReport report) =>
        Reports.Where(one => one.Collection == report.Collection && WasAccepted(one)).MinBy(one => one.Number);

    /// <summary>Whether it came after one that was good; a new file after a refusal corrects nothing published.</summary>
    bool Corrects(DeliveryReport report) =>
        report.Status != DeliveryStatus.Absent && FirstAccepted(report) is { } first && report.Number > first.Number;

    static bool WasAccepted(DeliveryReport report) =>
        report.Status is DeliveryStatus.Accepted or DeliveryStatus.Superseded;

    /// <summary>How many of the figures that were asked have a value for the period.</summary>
    Bilingual? Complete(DeliveryReport report)
    {
        if (report.Status != DeliveryStatus.Accepted || Of(report) is not { } collection)
            return null;
        var asked = collection
            .Indicators.Where(code => Site.Figures.Indicator(code) is not null)
            .Where(code => Site.Figures.Expected(code, collection.Period).Contains(Organisation))
            .ToList();
        var known = asked.Count(code => Figures.At(code, new(collection.Period, Organisation)).Value is not null);
        return asked.Count == 0 ? null : DeliveredTexts.OfFigures(known, asked.Count);
    }

    Collection? Of(DeliveryReport report) => Collections.FirstOrDefault(one => one.Code == report.Collection);

    /// <summary>What was asked about what came in, with the answers; null where nothing was.</summary>
    public TableView? Questions()
    {
        var asked = Reports
            .SelectMany(report => report.Findings.Select(finding => (Report: report, Finding: finding)))
            .Where(one => one.Finding.Grade == Grade.Question)
            .Take(MostQuestions)
            .ToList();
        return asked.Count == 0
            ? null
            : new(
                "questions-table",
                DeliveredTexts.Questions.In(Language),
                [
                    new(DeliveryTexts.File.In(Language)),
                    new(DeliveryTexts.Says.In(Language)),
                    new(DeliveryTexts.Answer.In(Language)),
                ],
                [
                    .. asked.Select(one => new Row([
                        new($"{one.Report.File} {one.Finding.Cell}".TrimEnd()),
                        new(one.Finding.Message.In(Language)),
                        Cell.Of(one.Finding.Explanation),
                    ])),
                ]
            );
    }

    /// <summary>What others delivered for it, and what it says of that; null where nobody did.</summary>
    public TableView? ByOthers()
    {
        var given = Site
            .Figures.Deliveries.SelectMany(report =>
                report.Confirmations.Select(answer => (Report: report, Answer: answer))
            )
            .Where(one => one.Answer.Organisation == Organisation)
            .ToList();
        return given.Count == 0
            ? null
            : new(
                "by-others",
                DeliveredTexts.ByOthers.In(Language),
                [
                    new(DeliveryTexts.File.In(Language)),
                    new(DeliveredTexts.Says.In(Language)),
                    new(DeliveryTexts.Since.In(Language)),
                    new(DeliveryTexts.Reason.In(Language)),
                ],
                [.. given.Select(one => Row(one.Report, one.Answer))]
            );
    }

    /// <summary>What others dispute of what it delivered for them; null where nobody does.</summary>
    public TableView? Disputed() => Disputes.Table("disputed", Reports, Site.Figures, Frame);

    Row Row(DeliveryReport report, Confirmation answer) =>
        new([
            new(report.File),
            new(DeliveredTexts.Word(answer.Answer).In(Language), Signal: DeliveredTexts.SignalOf(answer.Answer)),
            Cell.Of(answer.Date is { } day ? Days.Unbroken(day, Language) : null),
            Cell.Of(answer.Reason),
        ]);
}
