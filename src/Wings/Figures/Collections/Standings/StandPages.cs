using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Kernel.People;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Standings;

/// <summary>The overview of everybody as files, for who may see it.</summary>
sealed class StandPages(FollowDesks desks)
{
    public void Map(WorkRoutes work) =>
        work.Group(FollowPaths.Root, Permission.Of(Role.Coordinator, Role.Auditor))
            .Get("{edition}/{collection}/standings.csv", call => Take(call, "text/csv; charset=utf-8", "csv"))
            .Get(
                "{edition}/{collection}/standings.ods",
                call => Take(call, "application/vnd.oasis.opendocument.spreadsheet", "ods")
            );

    async Task<IResult> Take(WorkCall call, string type, string kind)
    {
        if (await desks.Find(call) is not { } look || !FollowViews.SeesAll(look.Who, look.Edition.Facts))
            return call.Refuse(AskedCollection.None);
        var bytes = kind == "csv" ? StandExport.Csv(look) : StandExport.Ods(look);
        return Results.File(bytes, type, $"{look.Collection.Code}-standings.{kind}");
    }
}
