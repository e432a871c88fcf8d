using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Reports.Follow;

/// <summary>The reports that somebody may see, narrowed by the address, and the same as a file.</summary>
sealed class ReportListPages(ReportDesk desk)
{
    public void Map(WorkRoutes work)
    {
        var group = work.Group(ReportPaths.Root, ReportNeed.Readers)
            .Get("", Show)
            .Get("reports.csv", call => Take(call, "csv"));
        if (desk.Sheet is not null)
            group.Get("reports.ods", call => Take(call, "ods"));
    }

    async Task<IResult> Show(WorkCall call)
    {
        var frame = call.Frame(ReportTexts.Title);
        var list = new ReportList(await desk.Seen(call), ReportFilter.Of(call.Asked), Words(call, frame));
        var from = CommitmentList.FromOf(call.Asked("from"));
        var query = ReportFilter.Of(call.Asked).Query();
        return call.Page<ReportsPage>(
            new ReportsView(
                frame,
                list.Filters,
                list.Table(from),
                list.Next(from),
                frame.To(ReportPaths.Root + "/reports.csv") + query,
                desk.Sheet is null ? null : frame.To(ReportPaths.Root + "/reports.ods") + query,
                ReportNeed.Keepers.Allows(call.Who) ? frame.To(ReportPaths.New) : null
            )
        );
    }

    static ReportListWords Words(WorkCall call, WorkFrame frame) =>
        new(
            call.Language,
            call.Clock.Today,
            frame.To(ReportPaths.Root),
            code => ReportDesk.NameOf(call, code),
            number => frame.To(ReportPaths.Of(number))
        );

    async Task<IResult> Take(WorkCall call, string kind)
    {
        var list = new ReportList(
            await desk.Seen(call),
            ReportFilter.Of(call.Asked),
            Words(call, call.Frame(ReportTexts.Title))
        );
        var (today, who) = (call.Clock.Today, call.Who);
        bool Reads(Reactions.ReportReaction one) => one.IsSent || ReportNeed.Handles(who, one.Organisation);
        return kind == "csv"
            ? Results.File(ReportExport.Csv(list.Shown, Reads, today), "text/csv; charset=utf-8", "reports.csv")
            : Results.File(
                desk.Sheet!("reports", call.Language, today, ReportExport.Rows(list.Shown, Reads, today)),
                "application/vnd.oasis.opendocument.spreadsheet",
                "reports.ods"
            );
    }
}
