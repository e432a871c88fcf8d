using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Import;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>The findings that somebody may see, narrowed by the address, and the same as a file.</summary>
/// <param name="imports">Whether spreadsheets are taken over here.</param>
sealed class FindingListPages(FindingDesk desk, bool imports)
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
        var (filter, from) = (Filter(call), CommitmentList.FromOf(call.Asked("from")));
        await using var db = desk.Database.Open();
        var seen = await SeenFindings.Read(await FindingDesk.Seen(db, call), filter, from, call.Stop);
        var list = new FindingList(seen, filter, Words(call, frame));
        var query = filter.Query();
        return call.Page<FindingsPage>(
            new FindingsView(
                frame,
                list.Filters,
                list.Table(),
                list.Next(from),
                frame.To(FindingPaths.Root + "/findings.csv") + query,
                desk.Sheet is null ? null : frame.To(FindingPaths.Root + "/findings.ods") + query,
                MayEnter(call.Who) ? frame.To(FindingPaths.New) : null,
                imports && FindingNeed.Importers.Allows(call.Who) ? frame.To(ImportPaths.Of(FindingPaths.Root)) : null
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
        await using var db = desk.Database.Open();
        var seen = await FindingDesk.Seen(db, call);
        var shown = await SeenFindings.InOrder(Filter(call).In(seen)).ToListAsync(call.Stop);
        var today = call.Clock.Today;
        return kind == "csv"
            ? Results.File(FindingExport.Csv(shown, today), "text/csv; charset=utf-8", "findings.csv")
            : Results.File(
                desk.Sheet!("findings", call.Language, today, FindingExport.Rows(shown, today)),
                "application/vnd.oasis.opendocument.spreadsheet",
                "findings.ods"
            );
    }
}
