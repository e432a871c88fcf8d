using Rekenschap.Figures.AnnualReports.Reconcile;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.Questions;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.AnnualReports;

/// <summary>The one door to the annual report of an organisation.</summary>
sealed class ReportLooks(FollowDesks desks, DeliveredFigures delivered)
{
    /// <summary>Null where there is none, or not for who asks: its own organisation, who publishes, and auditors.</summary>
    /// <param name="deed">The form that was wrong and is shown again; null where none was.</param>
    public async Task<ReportLook?> Find(WorkCall call, string period, string? deed = null)
    {
        var organisation = call.Part("organisation");
        var title = await Title(call, organisation);
        if (title is null || await desks.Find(call, title, deed is null ? null : ReportLook.Deed(deed)) is not { } look)
            return null;
        if (
            ReportPeriods.Find(look.Collection, period) is not { } over
            || !Asked.Sees(look.Who, look.Edition, organisation)
        )
            return null;
        var reconcile = await Reconcile(look, call.Stop);
        await using var db = desks.Database.Open();
        var report = await Reports.Find(
            db,
            look.Edition,
            look.Collection.Code,
            organisation,
            over.ToString(),
            call.Stop
        );
        var found = report is null ? null : await reconcile.Of(report, look.Calls.UnderWay, call.Stop);
        return new(look, reconcile, organisation, over, found);
    }

    public async Task<ReconcileReports> Reconcile(FollowLook look, CancellationToken stop) =>
        new(
            delivered,
            await ReportSight.Of(desks.Database, look.Who, look.Edition, look.Collection, look.Today, stop),
            look.Today
        );

    async Task<Bilingual?> Title(WorkCall call, string organisation) =>
        await AskedCollection.Find(desks.Editions, call) is var (edition, collection)
        && edition.Organisations.ByCode(organisation) is { } known
            ? ReportTexts.TitleOf(collection.Name, known.Name)
            : null;
}
