using System.Collections.Immutable;
using Rekenschap.Figures.Collections;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliveries;

/// <summary>Builds the page of deliveries, and that of each collection.</summary>
static class DeliveriesViews
{
    const int MostFindings = 200;

    public static DeliveriesView Of(PublicationSite site, ImmutableArray<Collection> collections, Language language)
    {
        var title = DeliveryTexts.Title.In(language);
        var frame = site.Frame(SitePaths.Deliveries, language, title, Section.Deliveries);
        var reports = site.Figures.Deliveries.ToLookup(report => report.Collection, StringComparer.Ordinal);
        return new(
            frame,
            DeliveryTexts.Lead.In(language),
            [.. collections.Select(collection => Line(site.Figures, collection, [.. reports[collection.Code]], frame))]
        )
        {
            Notable =
            [
                .. new NotableDeliveries(
                    site.Figures,
                    [.. collections.Select(one => new CollectionReports(one.Code, [.. reports[one.Code]]))],
                    frame
                ).All(),
            ],
        };
    }

    public static CollectionPageView Of(PublicationSite site, Collection collection, Language language)
    {
        var name = collection.Name.In(language);
        var frame = site.Frame(SitePaths.Collection(collection.Code), language, name, Section.Deliveries);
        var reports = site.Figures.DeliveriesFor(collection.Code).ToImmutableArray();
        var all = new CollectionReports(collection.Code, reports);
        return new(
            frame,
            Line(site.Figures, collection, reports, frame),
            Table(site.Figures, collection, reports, frame),
            Disputes.Table(all.Disputes, reports, site.Figures, frame),
            [
                .. reports
                    .Where(report => !report.Findings.IsEmpty)
                    .Select(report => Findings(report, all.FindingsOf(report), frame)),
            ]
        );
    }

    static CollectionView Line(
        IEditionFigures edition,
        Collection collection,
        ImmutableArray<DeliveryReport> reports,
        PageFrame frame
    ) =>
        new(
            collection.Code,
            collection.Name.In(frame.Language),
            frame.ToPlace(SitePaths.Collection(collection.Code)),
            Asked(edition, collection, frame.Language),
            [.. Tallies(reports, frame.Language)]
        );

    static string Asked(IEditionFigures edition, Collection collection, Language language)
    {
        var names = collection
            .Indicators.Select(code => edition.Indicator(code)?.Name ?? Bilingual.Same(code))
            .ToList();
        return DeliveryTexts
            .Asked(
                new(Days.Say(collection.Period, Language.Nl), Days.Say(collection.Period, Language.En)),
                new(Days.Long(collection.Due, Language.Nl), Days.Long(collection.Due, Language.En)),
                new(string.Join(", ", names.Select(n => n.Nl)), string.Join(", ", names.Select(n => n.En)))
            )
            .In(language);
    }

    static IEnumerable<Tally> Tallies(ImmutableArray<DeliveryReport> reports, Language language) =>
        reports
            .GroupBy(report => report.Status)
            .OrderBy(group => group.Key)
            .Select(group => new Tally(
                DeliveryTexts.SignalOf(group.Key),
                DeliveryTexts.Count(group.Key, group.Count()).In(language)
            ))
            .Concat(Disputed(reports, language));

    static IEnumerable<Tally> Disputed(ImmutableArray<DeliveryReport> reports, Language language) =>
        Disputes.Of(reports).Count() is > 0 and var count
            ? [new(Signal.Fails, DeliveryTexts.DisputedCount(count).In(language))]
            : [];

    static TableView Table(
        IEditionFigures edition,
        Collection collection,
        ImmutableArray<DeliveryReport> reports,
        PageFrame frame
    ) =>
        new(
            $"{collection.Code}-deliveries",
            $"{DeliveryTexts.Title.In(frame.Language)}: {collection.Name.In(frame.Language)}",
            [new(DeliveryTexts.Organisation.In(frame.Language)), .. DeliveryRows.Columns(frame)],
            [
                .. reports.Select(report => new Row(
                    [
                        DeliveryRows.Organisation(edition, report.Organisation, frame),
                        .. DeliveryRows.Cells(report, frame),
                    ],
                    Id: report.Status == DeliveryStatus.Absent ? null : Path.GetFileName(report.File)
                )),
            ],
            DeliveryTexts.NoDeliveries.In(frame.Language)
        );

    static FindingsView Findings(DeliveryReport report, string id, PageFrame frame)
    {
        var findings = report.Findings.OrderByDescending(finding => finding.Grade).ToList();
        var language = frame.Language;
        return new(
            id,
            report.File,
            DeliveryRows.Findings(report, frame)!,
            new(
                $"findings-{id}",
                $"{DeliveryTexts.Findings.In(language)}: {report.File}",
                [
                    new(DeliveryTexts.Place.In(language)),
                    new(DeliveryTexts.Grade.In(language)),
                    new(DeliveryTexts.Says.In(language)),
                    new(DeliveryTexts.Answer.In(language)),
                ],
                [.. findings.Take(MostFindings).Select(finding => Row(finding, language))]
            ),
            findings.Count > MostFindings ? DeliveryTexts.More(MostFindings, findings.Count).In(language) : null,
            findings.Exists(finding => finding.Blocks || finding.LetPass)
        );
    }

    static Row Row(Finding finding, Language language)
    {
        var answer = finding.LetPass ? DeliveryTexts.LetPass.In(language) : finding.Explanation;
        return new([
            new(DeliveryTexts.PlaceOf(finding).In(language)),
            new(DeliveryTexts.Word(finding.Grade).In(language), Signal: DeliveryTexts.SignalOf(finding.Grade)),
            new(finding.Message.In(language)),
            Cell.Of(answer),
        ]);
    }
}
