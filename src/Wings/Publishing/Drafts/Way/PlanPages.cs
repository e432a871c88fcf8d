using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Publishing.Drafts.Release;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Way;

/// <summary>The page on which the coordinator plans the way out of a document.</summary>
sealed class PlanPages(DraftDesks desks)
{
    public void Map(WorkRoutes work)
    {
        work.Group(DraftPaths.Root, DraftNeed.Readers).Get("{id}/plan", Show);
        work.Group(DraftPaths.Root, Permission.Of(Role.Coordinator)).Post("{id}/plan", Save);
    }

    async Task<IResult> Show(WorkCall call) =>
        await desks.Find(call) is { } look ? Page(call, look, null) : call.Refuse(DraftRefusals.Missing);

    IResult Page(WorkCall call, DraftLook look, FormState? wrong)
    {
        var draft = look.Draft;
        var around = DraftFrame.Of(call, look, desks.Parts, PlanTexts.Tab, wrong);
        var frame = around.Frame;
        var may = call.Who.Is(Role.Coordinator) && call.Who.Organisation == draft.Publisher && draft.IsUnderWay;
        var view = new PlanView(
            around,
            PlanRows.Table(draft, frame, call.Clock.Today),
            may ? frame.Form(PlanPart.Place(draft), wrong ?? Filled(look)) : null,
            [.. Ministries(look).Select(one => new Choice(one.Code, frame.In(one.Name)))],
            [.. StepOwner.Steps.Select(step => (Field(step), PlanTexts.Of(step)))],
            draft.Revision.ToString(CultureInfo.InvariantCulture)
        );
        return wrong is null ? call.Page<PlanPage>(view) : call.Again<PlanPage>(view);
    }

    static string Field(DraftState step) => "date-" + step.ToString().ToLowerInvariant();

    static IEnumerable<Organisation> Ministries(DraftLook look) =>
        look.Edition.Figures.Organisations.All.Where(one =>
            one.Kind == OrganisationKind.Ministry && one.ExistsOn(look.Judged.Facts.Date)
            || look.Draft.Signers.Contains(one.Code)
        );

    static FormState Filled(DraftLook look)
    {
        var draft = look.Draft;
        var at = draft.PublicAt ?? AccountabilityDay.PublicAt(look.Edition.Figures.Edition.Year);
        return FormState.With([
            ("first", draft.Signers.ElementAtOrDefault(0)),
            ("second", draft.Signers.ElementAtOrDefault(1)),
            .. draft.Dates.Select(one => (Field(one.Step), (string?)Days.Machine(one.By))),
            ("public", MomentField.Day(at)),
            ("time", MomentField.Time(at)),
        ]);
    }

    async Task<IResult> Save(WorkCall call)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(DraftRefusals.Missing);
        var plan = Read(call.Sent, look);
        if (!call.Sent.Good)
            return Page(call, look, call.Sent);
        var act = call.Act(Role.Coordinator, "");
        return await Run(act, look.Draft, call.Sent.Seen(), plan, call.Stop) is { } refusal
            ? call.Refuse(refusal)
            : call.See(PlanPart.Place(look.Draft));
    }

    static DraftPlan Read(FormState form, DraftLook look)
    {
        var codes = Ministries(look).Select(one => one.Code).ToList();
        var first = form.Code("first", codes, PlanTexts.NoFirst);
        var second =
            form["second"] == "" ? null : form.Code("second", codes.Where(code => code != first), PlanTexts.NoSecond);
        var dates = StepOwner
            .Steps.Select(step => (step, Day: form.Day(Field(step))))
            .Where(one => one.Day is not null)
            .Select(one => new StepDate(one.step, one.Day!.Value));
        return new(
            [.. new[] { first, second }.OfType<string>()],
            [.. dates],
            MomentField.Read(form, "public", "time", null)
        );
    }

    public Task<Refusal?> Run(Act act, Draft seenDraft, int seen, DraftPlan plan, CancellationToken stop) =>
        desks.Database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var draft = await db.Set<Draft>().SingleAsync(one => one.Id == seenDraft.Id, end);
                if (draft.Plan(act, seen, plan) is { } refusal)
                    return refusal;
                deeds.RecordJson("draft.planned", draft.Subject, plan);
                var releases = await db.Set<ClaimRelease>().Where(one => one.Draft == draft.Id).ToListAsync(end);
                foreach (var release in releases.Where(one => one.Lapse(draft)))
                    deeds.RecordJson("draft.release_withdrawn", draft.Subject, new ReleaseTold(release));
                return null;
            },
            stop
        );
}
