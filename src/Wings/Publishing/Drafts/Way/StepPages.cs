using Microsoft.AspNetCore.Http;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Way;

/// <summary>Where the buttons of the steps are sent.</summary>
sealed class StepPages(DraftDesks desks, DraftOverview overview)
{
    public void Map(WorkRoutes work)
    {
        foreach (var step in Step.All)
            work.Group(DraftPaths.Root, step.For).Post($"{{id}}/{step.Place}", call => Take(call, step));
    }

    async Task<IResult> Take(WorkCall call, Step step)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(DraftRefusals.Missing);
        var (reason, said) = Read(call, step);
        if (!call.Sent.Good)
            return await overview.Show(call, look, step);
        var act = call.Act(step.For.Roles[0], reason);
        var refusal = await TakeStep.Run(desks, act, look, step.Verb, call.Sent.Seen(), said, call.Stop);
        return refusal is null ? call.See(DraftPaths.Of(look.Draft.Id)) : call.Refuse(refusal);
    }

    static (string Reason, StepSaid Said) Read(WorkCall call, Step step)
    {
        var form = call.Sent;
        var reason =
            step.Asks.HasFlag(StepAsks.Decided) ? form.Text("reason", StepTexts.NoDecision)
            : step.Asks.HasFlag(StepAsks.Reason) ? form.Text("reason", StepTexts.NoWhy, most: 2000)
            : "";
        DateOnly? decided = step.Asks.HasFlag(StepAsks.Decided) ? form.Day("decided", StepTexts.NoDecidedOn) : null;
        if (decided > call.Clock.Today)
            form.Wrong("decided", StepTexts.NotYet);
        if (!step.Asks.HasFlag(StepAsks.Received))
            return (reason, new(decided));
        var received = MomentField.Read(form, "received", "time", StepTexts.NoReceivedOn);
        if (received > call.Clock.Now)
            form.Wrong("received", StepTexts.ReceivedLater);
        return (reason, new(decided, received, form.Text("reference", StepTexts.NoReference, most: 100)));
    }
}
