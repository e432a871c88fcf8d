using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Publishing.Drafts.Write;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Versions;

/// <summary>Every text that a document had: read, compared and taken back.</summary>
sealed class VersionPages(DraftDesks desks)
{
    public void Map(WorkRoutes work)
    {
        work.Group(DraftPaths.Root, DraftNeed.Readers)
            .Get("{id}/versions", List)
            .Get("{id}/versions/{number}", call => One(call, null))
            .Get("{id}/compare", Compare);
        work.Group(DraftPaths.Root, Permission.Of(Role.Editor)).Post("{id}/versions/{number}/restore", Restore);
    }

    async Task<IResult> List(WorkCall call)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(DraftRefusals.Missing);
        await using var db = desks.Database.Open();
        var all = await db.Set<DraftVersion>()
            .AsNoTracking()
            .Where(one => one.Draft == look.Draft.Id)
            .OrderByDescending(one => one.Number)
            .ToListAsync(call.Stop);
        var around = DraftFrame.Of(call, look, desks.Parts, VersionTexts.Tab);
        return call.Page<VersionsPage>(new VersionViews(around, look.Draft.Id, call.Who).All(all));
    }

    /// <param name="wrong">The form that was wrong; null where none was.</param>
    async Task<IResult> One(WorkCall call, FormState? wrong)
    {
        if (
            await desks.Find(call) is not { } look
            || await Find(look, call.Part("number"), call.Stop) is not { } version
        )
            return call.Refuse(DraftRefusals.Missing);
        var around = DraftFrame.Of(call, look, desks.Parts, VersionTexts.Title(version.Number), wrong);
        var mayRestore =
            call.Who.Is(Role.Editor)
            && version.Number != look.Draft.Version
            && DraftWorkflow.Rows.Row(look.Draft.State, DraftVerb.Revise) is not null;
        var form = mayRestore ? around.Frame.Form(VersionPaths.Restore(look.Draft.Id, version.Number), wrong) : null;
        var view = new VersionViews(around, look.Draft.Id, call.Who).One(version, look.Draft.Version, form);
        return wrong is null ? call.Page<VersionPage>(view) : call.Again<VersionPage>(view);
    }

    async Task<IResult> Compare(WorkCall call)
    {
        if (
            await desks.Find(call) is not { } look
            || await Find(look, call.Asked("from"), call.Stop) is not { } older
            || await Find(look, call.Asked("to"), call.Stop) is not { } newer
        )
            return call.Refuse(DraftRefusals.Missing);
        var around = DraftFrame.Of(call, look, desks.Parts, VersionTexts.CompareTitle);
        return call.Page<ComparePage>(
            new CompareView(around, older.Number, newer.Number, ComparedText.Of(older.Text, newer.Text))
        );
    }

    async Task<IResult> Restore(WorkCall call)
    {
        if (
            await desks.Find(call) is not { } look
            || await Find(look, call.Part("number"), call.Stop) is not { } version
        )
            return call.Refuse(DraftRefusals.Missing);
        var why = call.Sent.Text("why", VersionTexts.NoWhy, most: 400);
        var from = call.Sent.Seen("from");
        if (!call.Sent.Good)
            return await One(call, call.Sent);
        var act = call.Act(Role.Editor, why);
        return
            await SaveText.Run(desks.Database, act, look, from, version.Text, VersionKind.Restored, call.Stop)
                is { } refusal
            ? call.Refuse(refusal)
            : call.See(VersionPaths.All(look.Draft.Id));
    }

    async Task<DraftVersion?> Find(DraftLook look, string asked, CancellationToken stop)
    {
        if (!int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        await using var db = desks.Database.Open();
        return await db.Set<DraftVersion>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Draft == look.Draft.Id && one.Number == number, stop);
    }
}
