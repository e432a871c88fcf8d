using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Register.Follow;

/// <summary>One activity and what may be done with it.</summary>
sealed class ActivityPages(ActivityDesk desk)
{
    public void Map(WorkRoutes work)
    {
        work.Group(ActivityPaths.Root, ActivitySight.Readers).Get("{number}", Show).Get("{number}/compare", Compare);
        foreach (var verb in ActivityForms.Verbs)
            work.Group(ActivityPaths.Root, ActivityForms.Permission(verb))
                .Post("{number}/" + ActivityForms.Name(verb), call => Do(call, verb));
    }

    async Task<IResult> Show(WorkCall call) =>
        await desk.Find(call) is { } found ? await Page(call, found, null) : call.Refuse(ActivityRefusals.Missing);

    async Task<IResult> Page(WorkCall call, FoundActivity found, ActivityVerb? wrong)
    {
        await using var db = desk.Database.Open();
        var views = new ActivityViews(call, found, wrong);
        var view = views.Make(await ActivityHistory.Of(db, found, call, views.Frame));
        return wrong is null ? call.Page<ActivityPage>(view) : call.Again<ActivityPage>(view);
    }

    async Task<IResult> Compare(WorkCall call) =>
        await desk.Find(call) is not { } found ? call.Refuse(ActivityRefusals.Missing)
        : CompareViews.Make(call, found) is { } view ? call.Page<ComparePage>(view)
        : call.Refuse(ActivityRefusals.Missing);

    async Task<IResult> Do(WorkCall call, ActivityVerb verb)
    {
        if (await desk.Find(call) is not { One: var one } found)
            return call.Refuse(ActivityRefusals.Missing);
        // Who may not at all is told so before what is wrong with the form.
        if (!ActivityForms.IsFor(verb, one, call.Who))
            return call.Refuse(ActivityForms.NotHere(verb, one));
        if (ActivityForms.Read(call, verb) is not { } sent)
            return await Page(call, found, verb);
        var deeds = new ActivityDeeds(desk.Database, call.Act(ActivityForms.RoleOf(verb), sent.Said), call.Stop);
        var refusal = await Do(call, deeds, verb, one, sent);
        if (refusal is not null)
            return call.Refuse(refusal);
        // Who gave a draft back sees it no more, and would be told that there is none.
        return call.See(await desk.Find(call) is null ? ActivityPaths.Root : ActivityPaths.Of(one.Number));
    }

    static Task<Refusal?> Do(
        WorkCall call,
        ActivityDeeds deeds,
        ActivityVerb verb,
        RegisteredActivity one,
        SentDeed sent
    ) =>
        verb switch
        {
            ActivityVerb.Offer => deeds.Offer(one.Number, sent.Seen, sent.On),
            ActivityVerb.Check => deeds.Check(one.Number, sent.Seen),
            ActivityVerb.Recall => deeds.Recall(one.Number, sent.Seen, sent.Said),
            ActivityVerb.Return => deeds.Return(one.Number, sent.Seen, sent.Said),
            ActivityVerb.Publish => deeds.Publish(one.Number, sent.Seen, sent.On),
            ActivityVerb.Begin => deeds.Begin(one.Number, sent.Seen),
            ActivityVerb.Unlock => deeds.Unlock(one.Number, sent.Seen, sent.On, sent.Said),
            ActivityVerb.Place => deeds.Place(
                one.Number,
                sent.Seen,
                new(sent.Year, sent.In, sent.On, call.Who.Organisation, sent.Said)
            ),
            _ => deeds.Inform(one.Number, sent.Seen, sent.On, sent.Said),
        };
}
