using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Follow;

/// <summary>The register of promises, narrowed by its address, and the same as a file.</summary>
sealed class ListPages(CommitmentDesk desk)
{
    public void Map(WorkRoutes work)
    {
        var group = work.Group(CommitmentPaths.Root, CommitmentNeed.Readers)
            .Get("", Show)
            .Get("promises.csv", call => Take(call, "csv"));
        if (desk.Sheet is not null)
            group.Get("promises.ods", call => Take(call, "ods"));
    }

    async Task<IResult> Show(WorkCall call)
    {
        var frame = call.Frame(CommitmentTexts.Title);
        var list = await List(call, frame);
        var from = CommitmentList.FromOf(call.Asked("from"));
        var query = Filter(call).Query();
        return call.Page<CommitmentsPage>(
            new CommitmentsView(
                frame,
                list.Filters,
                list.Table(from),
                list.Next(from),
                frame.To(CommitmentPaths.Root + "/promises.csv") + query,
                desk.Sheet is null ? null : frame.To(CommitmentPaths.Root + "/promises.ods") + query,
                MayEnter(call.Who) ? frame.To(CommitmentPaths.New) : null
            )
        );
    }

    static bool MayEnter(SignedIn who) => who.Is(Role.Supplier) || who.Is(Role.Coordinator);

    static CommitmentFilter Filter(WorkCall call) =>
        new(call.Asked(CommitmentFilter.MinistryKey), call.Asked(CommitmentFilter.StateKey));

    async Task<CommitmentList> List(WorkCall call, WorkFrame frame)
    {
        await using var db = desk.Database.Open();
        var lines = await db.Set<Commitment>().Select(CommitmentLine.Of).ToListAsync(call.Stop);
        return new(lines, Filter(call), CommitmentDesk.Words(call, frame));
    }

    async Task<IResult> Take(WorkCall call, string kind)
    {
        var list = await List(call, call.Frame(CommitmentTexts.Title));
        var today = call.Clock.Today;
        return kind == "csv"
            ? Results.File(CommitmentExport.Csv(list.Shown, today), "text/csv; charset=utf-8", "promises.csv")
            : Results.File(
                desk.Sheet!("promises", call.Language, today, CommitmentExport.Rows(list.Shown, today)),
                "application/vnd.oasis.opendocument.spreadsheet",
                "promises.ods"
            );
    }
}
