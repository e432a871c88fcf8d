using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Publishing.Drafts.Way;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Release;

/// <summary>The page on which two people release a claim against the figures, and the coordinator lets others through.</summary>
sealed class ReleasePages(DraftDesks desks)
{
    static readonly Permission Deciders = Permission.Of(Role.Editor, Role.Coordinator, Role.Signatory).WithProof();

    public void Map(WorkRoutes work)
    {
        work.Group(DraftPaths.Root, DraftNeed.Readers).Get("{id}/releases", Show);
        work.Group(DraftPaths.Root, Deciders)
            .Post("{id}/releases/ask", Ask)
            .Post("{id}/releases/confirm", call => Answer(call, (deed, id, seen) => deed.Confirm(id, seen, call.Stop)))
            .Post(
                "{id}/releases/withdraw",
                call => Answer(call, (deed, id, seen) => deed.Withdraw(id, seen, call.Stop))
            );
    }

    async Task<IResult> Show(WorkCall call) =>
        await desks.Find(call) is { } look ? Page(call, look, null) : call.Refuse(DraftRefusals.Missing);

    /// <param name="wrong">Number of the claim of which the form is wrong; null where none is.</param>
    IResult Page(WorkCall call, DraftLook look, int? wrong)
    {
        var around = DraftFrame.Of(call, look, desks.Parts, ReleaseTexts.Tab, wrong is null ? null : call.Sent);
        var forms = new ReleaseForms(look, around.Frame, call.Clock.Now);
        var view = new ReleaseView(
            around,
            ReleaseTable.Of(look, around.Frame),
            forms.Asks(wrong, call.Sent),
            forms.Answers()
        );
        return wrong is null ? call.Page<ReleasePage>(view) : call.Again<ReleasePage>(view);
    }

    async Task<IResult> Ask(WorkCall call)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(DraftRefusals.Missing);
        if (Number(call, "version") != look.Draft.Version)
            return call.Refuse(Refusals.Stale);
        var number = Number(call, "claim");
        if (look.Judged.Claims.FirstOrDefault(one => one.Number == number) is not { } claim)
            return call.Refuse(ReleaseRefusals.Missing);
        var reason = call.Sent.Text("reason", ReleaseTexts.NoReason, most: 2000);
        if (!call.Sent.Good)
            return Page(call, look, number);
        var act = call.Act(ReleaseForms.RoleFor(look.Draft, call.Who, claim.Judged.Verdict), reason);
        var refusal = await new DecideRelease(desks.Database, act, look).Ask(claim.Judged, call.Stop);
        return After(call, look, refusal);
    }

    async Task<IResult> Answer(WorkCall call, Func<DecideRelease, Id<ClaimRelease>, int, Task<Refusal?>> deed)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(DraftRefusals.Missing);
        if (!Id<ClaimRelease>.TryParse(call.Sent["release"], out var id))
            return call.Refuse(ReleaseRefusals.Missing);
        var release = look.Releases.FirstOrDefault(one => one.Id == id);
        var role = release is null
            ? ReleaseForms.RoleFor(look.Draft, call.Who, Verdict.Fails)
            : ReleaseForms.RoleToConfirm(look.Draft, release, call.Who, call.Clock.Now);
        var act = call.Act(role, release?.Reason ?? "");
        return After(call, look, await deed(new(desks.Database, act, look), id, call.Sent.Seen()));
    }

    static IResult After(WorkCall call, DraftLook look, Refusal? refusal) =>
        refusal is null ? call.See(ReleasePart.Place(look.Draft)) : call.Refuse(refusal);

    static int Number(WorkCall call, string field) =>
        int.TryParse(call.Sent[field], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
