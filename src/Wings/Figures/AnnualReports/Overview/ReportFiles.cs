using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.AnnualReports.Reconcile;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.Questions;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.AnnualReports.Overview;

/// <summary>Reconciliations as files: of one's own organisation, and for who sees everybody of all.</summary>
sealed class ReportFiles(FollowDesks desks, DeliveredFigures delivered)
{
    const string Place = "{edition}/{collection}/" + ReportPaths.Files;
    readonly ReportLooks looks = new(desks, delivered);

    public void Map(WorkRoutes work) =>
        work.Group(FollowPaths.Root, FollowCollections.Followers)
            .Get(Place + ".csv", call => Take(call, Csv))
            .Get(Place + ".ods", call => Take(call, Ods));

    async Task<IResult> Take(WorkCall call, Func<FollowLook, ReportSight, IEnumerable<Reconciliation>, IResult> write)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(AskedCollection.None);
        var reconcile = await looks.Reconcile(look, call.Stop);
        var reports = await Reports.Of(desks.Database, look.Edition, look.Collection, call.Stop);
        var seen = reports.Where(one => Asked.Sees(look.Who, look.Edition, one.Organisation));
        return write(look, reconcile.Sight, await reconcile.Of(seen, look.Calls.UnderWay, call.Stop));
    }

    static IResult Csv(FollowLook look, ReportSight sight, IEnumerable<Reconciliation> all) =>
        Results.File(ReportExport.Csv(all, sight), "text/csv; charset=utf-8", Name(look, "csv"));

    static IResult Ods(FollowLook look, ReportSight sight, IEnumerable<Reconciliation> all) =>
        Results.File(
            PlainBook.Ods(look.Collection.Code, look.Frame.Language, look.Today, ReportExport.Rows(all, sight)),
            "application/vnd.oasis.opendocument.spreadsheet",
            Name(look, "ods")
        );

    static string Name(FollowLook look, string kind) => $"{look.Collection.Code}-{ReportPaths.Files}.{kind}";
}
