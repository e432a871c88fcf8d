using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.MoreTime;

/// <summary>Where more time is asked for and decided on.</summary>
sealed class MoreTimePages(FollowDesks desks)
{
    public void Map(WorkRoutes work)
    {
        work.Group(FollowPaths.Root, Permission.Of(Role.Supplier, Role.Controller))
            .Post($"{{edition}}/{{collection}}/{AskTimePart.Deed}", Ask);
        work.Group(FollowPaths.Root, Permission.Of(Role.Coordinator))
            .Post($"{{edition}}/{{collection}}/{AskTimePart.Deed}/{{id}}", Decide);
    }

    async Task<IResult> Ask(WorkCall call)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(AskedCollection.None);
        if (!look.Edition.Knows(look.Collection, look.Who.Organisation, out _))
            return call.Refuse(HandInRefusals.NotAsked(look.Collection));
        var wanted = Later(
            call,
            look,
            "wanted",
            call.Sent.Day("wanted", MoreTimeTexts.NoWanted),
            look.Who.Organisation
        );
        var reason = call.Sent.Text("reason", MoreTimeTexts.NoReason, most: 1000);
        if (!call.Sent.Good)
            return await desks.Again(call, AskTimePart.Deed);
        var act = call.Act(look.Who.Is(Role.Supplier) ? Role.Supplier : Role.Controller, reason);
        var refusal = await AskForTime.Ask(
            desks.Database,
            look.Edition,
            act,
            look.Collection.Code,
            wanted!.Value,
            call.Stop
        );
        return FollowDesks.After(call, look, refusal);
    }

    async Task<IResult> Decide(WorkCall call)
    {
        if (await desks.Led(call) is not { } look)
            return call.Refuse(AskedCollection.None);
        var request = look.Calls.Requests.FirstOrDefault(one =>
            one.Collection == look.Collection.Code && one.Id.ToString() == call.Part("id")
        );
        if (request is null)
            return call.Refuse(MoreTimeTexts.None);
        // Before the form is judged: another's decision moves the day against which it would be.
        if (Refusals.IfStale(call.Sent.Seen(), request.Revision) is { } stale)
            return call.Refuse(stale);
        var verb = call.Sent.Choice("decision", Enum.GetValues<MoreTimeVerb>(), MoreTimeTexts.NoDecision);
        var isGranted = verb == MoreTimeVerb.Grant;
        var until = isGranted
            ? Later(call, look, "until", call.Sent.Day("until", MoreTimeTexts.NoWanted), request.Organisation)
            : null;
        var answer = call.Sent.Text("answer", isGranted ? null : MoreTimeTexts.NoAnswer, most: 1000);
        if (!call.Sent.Good)
            return await desks.Again(call, DecideTimePart.Deed(request));
        var act = call.Act(Role.Coordinator, answer);
        var refusal = await AskForTime.Decide(
            desks.Database,
            look.Edition,
            act,
            request.Id,
            call.Sent.Seen(),
            until,
            call.Stop
        );
        return FollowDesks.After(call, look, refusal);
    }

    /// <summary>A day is only of use after the one that holds now, and before all is published.</summary>
    static DateOnly? Later(WorkCall call, FollowLook look, string field, DateOnly? day, string organisation)
    {
        var granted = look.Calls.Granted(look.Collection.Code, organisation);
        var now = look.Calls.Dates(look.Collection).First(granted);
        if (day <= now)
            call.Sent.Wrong(field, MoreTimeTexts.NotLater(Days.Long(now, call.Language)));
        else if (day >= look.Edition.Facts.Published)
            call.Sent.Wrong(field, MoreTimeTexts.TooLate(Days.Long(look.Edition.Facts.Published, call.Language)));
        return day;
    }
}
