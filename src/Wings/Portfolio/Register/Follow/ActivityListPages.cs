using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Portfolio.Import;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Register.Follow;

/// <summary>The register, narrowed by its address, and taken along as a file.</summary>
/// <param name="imports">Whether a spreadsheet can be taken over.</param>
sealed class ActivityListPages(ActivityDesk desk, bool imports)
{
    public void Map(WorkRoutes work)
    {
        var group = work.Group(ActivityPaths.Root, ActivitySight.Readers)
            .Get("", Show)
            .Get("activities.csv", call => Take(call, "csv"));
        if (desk.Sheet is not null)
            group.Get("activities.ods", call => Take(call, "ods"));
    }

    static ActivityFilter Filter(WorkCall call) => ActivityFilter.Of(call.Asked);

    async Task<IResult> Show(WorkCall call)
    {
        var frame = call.Frame(ActivityTexts.Title);
        var filter = Filter(call);
        _ = int.TryParse(call.Asked("from"), NumberStyles.None, CultureInfo.InvariantCulture, out var from);
        await using var db = desk.Database.Open();
        var all = ActivitySight.Among(db.Set<RegisteredActivity>().AsNoTracking(), call.Who);
        var seen = await SeenActivities.Read(all, filter, from, call.Who, call.Clock.Today, call.Stop);
        var list = new ActivityList(seen, filter, call, frame);
        var query = filter.Query();
        return call.Page<ActivitiesPage>(
            new ActivitiesView(
                frame,
                list.Filters,
                list.Table(),
                list.Next(from),
                frame.To(ActivityPaths.Root + "/activities.csv") + query,
                desk.Sheet is null ? null : frame.To(ActivityPaths.Root + "/activities.ods") + query,
                call.Who.Is(Role.Supplier) ? frame.To(ActivityPaths.New) : null,
                seen.Lines.Any(one => one.Invented)
            )
            {
                Import = imports && call.Who.Is(Role.Supplier) ? frame.To(ImportPaths.Root) : null,
            }
        );
    }

    async Task<IResult> Take(WorkCall call, string kind)
    {
        var today = call.Clock.Today;
        await using var db = desk.Database.Open();
        var all = ActivitySight.Among(db.Set<RegisteredActivity>().AsNoTracking(), call.Who);
        var shown = await SeenActivities.InOrder(Filter(call).In(all, call.Who, today)).ToListAsync(call.Stop);
        return kind == "csv"
            ? Results.File(ActivityExport.Csv(shown, today), "text/csv; charset=utf-8", "activities.csv")
            : Results.File(
                desk.Sheet!("activities", call.Language, today, ActivityExport.Rows(shown, today)),
                "application/vnd.oasis.opendocument.spreadsheet",
                "activities.ods"
            );
    }
}

/// <summary>The register, or what of it was asked for.</summary>
/// <param name="Next">Link to those that follow; null where none do.</param>
/// <param name="New">Where one is entered; null for who may not.</param>
/// <param name="Invented">Whether any on the page was made up.</param>
public sealed record ActivitiesView(
    WorkFrame Frame,
    ImmutableArray<FilterView> Filters,
    TableView Activities,
    string? Next,
    string Csv,
    string? Ods,
    string? New,
    bool Invented
)
{
    /// <summary>Where a spreadsheet is taken over; null for who may not.</summary>
    public string? Import { get; init; }
}
