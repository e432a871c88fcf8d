using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Oversight.Commitments.Letters;
using Rekenschap.Oversight.Import;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Follow;

/// <summary>The register of promises, narrowed by its address, and the same as a file.</summary>
/// <param name="imports">Whether spreadsheets are taken over here.</param>
sealed class ListPages(CommitmentDesk desk, bool imports)
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
        var (filter, from) = (Filter(call), CommitmentList.FromOf(call.Asked("from")));
        await using var db = desk.Database.Open();
        var all = db.Set<Commitment>().AsNoTracking();
        var seen = await SeenPromises.Read(all, filter, from, call.Clock.Today, call.Stop);
        var list = new CommitmentList(seen, filter, CommitmentDesk.Words(call, frame));
        var query = filter.Query();
        return call.Page<CommitmentsPage>(
            new CommitmentsView(
                frame,
                list.Filters,
                list.Table(),
                list.Next(from),
                frame.To(CommitmentPaths.Root + "/promises.csv") + query,
                desk.Sheet is null ? null : frame.To(CommitmentPaths.Root + "/promises.ods") + query,
                MayEnter(call.Who) ? frame.To(CommitmentPaths.New) : null,
                imports && MayEnter(call.Who) ? frame.To(ImportPaths.Of(CommitmentPaths.Root)) : null,
                MayEnter(call.Who) ? frame.To(LetterPaths.Root) : null
            )
        );
    }

    static bool MayEnter(SignedIn who) => who.Is(Role.Supplier) || who.Is(Role.Coordinator);

    static CommitmentFilter Filter(WorkCall call) =>
        new(call.Asked(CommitmentFilter.MinistryKey), call.Asked(CommitmentFilter.StateKey));

    async Task<IResult> Take(WorkCall call, string kind)
    {
        var today = call.Clock.Today;
        await using var db = desk.Database.Open();
        var fit = Filter(call).In(db.Set<Commitment>().AsNoTracking(), today);
        var shown = await StandingPromise.InOrder(fit, today).Select(CommitmentLine.Of).ToListAsync(call.Stop);
        return kind == "csv"
            ? Results.File(CommitmentExport.Csv(shown, today), "text/csv; charset=utf-8", "promises.csv")
            : Results.File(
                desk.Sheet!("promises", call.Language, today, CommitmentExport.Rows(shown, today)),
                "application/vnd.oasis.opendocument.spreadsheet",
                "promises.ods"
            );
    }
}
