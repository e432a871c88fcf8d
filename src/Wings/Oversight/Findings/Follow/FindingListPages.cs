using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>The findings that somebody may see, narrowed by the address, and the same as a file.</summary>
sealed class FindingListPages(FindingDesk desk)
{
    public void Map(WorkRoutes work)
    {
        var group = work.Group(FindingPaths.Root, FindingNeed.Readers)
            .Get("", Show)
            .Get("findings.csv", call => Take(call, "csv"));
        if (desk.Sheet is not null)
            group.Get("findings.ods", call => Take(call, "ods"));
    }

    async Task<IResult> Show(WorkCall call)
    {
        var frame = call.Frame(FindingTexts.Title);
        var list = new FindingList(await desk.Seen(call), Filter(call), Words(call, frame));
        var from = CommitmentList.FromOf(call.Asked("from"));
        var query = Filter(call).Query();
        return call.Page<FindingsPage>(
            new FindingsView(
                frame,
                list.Filters,
                list.Table(from),
                list.Next(from),
                frame.To(FindingPaths.Root + "/findings.csv") + query,
                desk.Sheet is null ? null : frame.To(FindingPaths.Root + "/findings.ods") + query,
                MayEnter(call.Who) ? frame.To(FindingPaths.New) : null
            )
        );
    }

    static bool MayEnter(SignedIn who) => who.Is(Role.Supplier) || who.Is(Role.Coordinator);

    static FindingFilter Filter(WorkCall call) => FindingFilter.Of(call.Asked);

    static FindingListWords Words(WorkCall call, WorkFrame frame) =>
        new(
            call.Language,
            call.Clock.Today,
            frame.To(FindingPaths.Root),
            code => FindingDesk.NameOf(call, code),
            code => frame.To(FindingPaths.Of(code))
        );

    async Task<IResult> Take(WorkCall call, string kind)
    {
        var list = new FindingList(await desk.Seen(call), Filter(call), Words(call, call.Frame(FindingTexts.Title)));
        var today = call.Clock.Today;
        return kind == "csv"
            ? Results.File(FindingExport.Csv(list.Shown, today), "text/csv; charset=utf-8", "findings.csv")
            : Results.File(
                desk.Sheet!("findings", call.Language, today, FindingExport.Rows(list.Shown, today)),
                "application/vnd.oasis.opendocument.spreadsheet",
                "findings.ods"
            );
    }
}
