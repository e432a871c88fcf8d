using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Rounds;

/// <summary>The page on which a coordinator plans rounds and reminders.</summary>
sealed class RoundPages(FollowDesks desks)
{
    public void Map(WorkRoutes work) =>
        work.Group(FollowPaths.Root, Permission.Of(Role.Coordinator))
            .Get("{edition}/{collection}/rounds", call => Show(call, wrong: false))
            .Post("{edition}/{collection}/rounds", Keep);

    async Task<IResult> Show(WorkCall call, bool wrong)
    {
        if (await desks.Led(call, RoundTexts.Title, wrong ? "rounds" : null) is not { } look)
            return call.Refuse(AskedCollection.None);
        var plan = look.Calls.Plan(look.Collection.Code) ?? New(look);
        var revision = wrong ? call.Sent.Seen() : plan.Revision;
        var view = new RoundsView(
            look.Frame,
            look.Frame.Form($"{look.Place}/rounds", wrong ? call.Sent : SentPlan.Filled(plan)),
            revision.ToString(CultureInfo.InvariantCulture),
            SentPlan.Rows,
            look.Frame.To(look.Place),
            look.Collection.Name
        );
        return wrong ? call.Again<RoundsPage>(view) : call.Page<RoundsPage>(view);
    }

    static CollectionPlan New(FollowLook look) =>
        new() { Edition = look.Edition.Id, Collection = look.Collection.Code };

    async Task<IResult> Keep(WorkCall call)
    {
        if (await desks.Led(call) is not { } look)
            return call.Refuse(AskedCollection.None);
        var (earlier, before, escalate) = SentPlan.Read(call.Sent, look.Collection);
        if (!call.Sent.Good)
            return await Show(call, wrong: true);
        var seen = call.Sent.Seen();
        var refusal = await desks.Database.Office.Write(
            call.Act(Role.Coordinator, "rounds and reminders were planned"),
            async (db, deeds, end) =>
            {
                var plan = await db.Set<CollectionPlan>()
                    .SingleOrDefaultAsync(
                        one => one.Edition == look.Edition.Id && one.Collection == look.Collection.Code,
                        end
                    );
                if (plan is null)
                    db.Add(plan = New(look));
                if (plan.Change(seen, earlier, before, escalate) is { } refused)
                    return refused;
                var told = new
                {
                    rounds = earlier.Select(one => new { one.Name.Nl, one.Due }),
                    before,
                    escalate,
                };
                deeds.RecordJson(
                    "collection.planned",
                    $"{look.Edition.Facts.Code}/collections/{look.Collection.Code}",
                    told
                );
                return null;
            },
            call.Stop
        );
        return FollowDesks.After(call, look, refusal);
    }
}
