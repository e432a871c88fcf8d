using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.AnnualReports.Reconcile;

/// <summary>
/// On the page of a delivery: its figures beside the annual report, as they would be once it is accepted. What is not
/// explained warns whoever submits, approves or accepts, and stops nobody.
/// </summary>
sealed class ReconcilePart(Database database, DeliveredFigures delivered) : IDeskPart
{
    public async Task<DeskSection?> For(DeskLook look, CancellationToken stop)
    {
        var (edition, collection, delivery) = look.Desk;
        var sight = await ReportSight.Of(database, look.Who, edition, collection, look.Today, stop);
        var own =
            sight.Writes(delivery.Organisation) && edition.Organisations.ByCode(delivery.Organisation) is not null;
        var reports = await Reports.Of(database, edition, collection, stop);
        var mine = reports.Where(one => IsAbout(look, sight, one.Organisation));
        var found = await new ReconcileReports(delivered, sight, look.Today).Of(
            mine,
            delivery.IsUnderWay ? [delivery] : [],
            stop
        );
        if (found.IsEmpty && !own)
            return null;
        var language = look.Frame.Language;
        var open = found.Sum(one => one.Count(ReconciledState.Unexplained));
        var view = new ReconcileView(
            language,
            open == 0 ? null : ReportTexts.Open(open).In(language),
            [.. found.Select(one => Table(look, sight, one))],
            own ? look.Frame.To(ReportPaths.Of(edition, collection, delivery.Organisation)) : null
        );
        return DeskSection.Of<ReconcileSection>(DeskPlace.Figures, view);
    }

    /// <summary>Its own report; for who decides on it or looks into it also those of the others whose rows are in it.</summary>
    static bool IsAbout(DeskLook look, ReportSight sight, string organisation) =>
        organisation == look.Delivery.Organisation
        || (!sight.Writes(look.Delivery.Organisation) && look.Delivery.SpokenFor.Contains(organisation));

    static TableView Table(DeskLook look, ReportSight sight, Reconciliation found)
    {
        var language = look.Frame.Language;
        var (edition, report) = (look.Edition, found.Report);
        var name = edition.Organisations.ByCode(report.Organisation)?.Name ?? Bilingual.Same(report.Organisation);
        var caption = $"{ReportTexts.Reported.In(language)} {report.Period}: {name.In(language)}";
        return new ReconcileTable(sight, language).Of(
            $"reconciled-{report.Organisation}-{report.Period}",
            caption,
            found
        );
    }
}
