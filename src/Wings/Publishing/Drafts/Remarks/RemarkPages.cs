using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Remarks;

/// <summary>Where those who write, lead and sign say what they think of a document, and settle it.</summary>
sealed class RemarkPages(DraftDesks desks)
{
    const int MostText = 4000;
    const int MostTries = 20;

    static readonly Permission Speakers = Permission.Of(Role.Editor, Role.Coordinator, Role.Signatory);

    public void Map(WorkRoutes work)
    {
        work.Group(DraftPaths.Root, DraftNeed.Readers).Get("{id}/remarks", call => Show(call, null));
        work.Group(DraftPaths.Root, Speakers)
            .Post("{id}/remarks", Make)
            .Post("{id}/remarks/{remark}/reply", call => Say(call, "reply"))
            .Post("{id}/remarks/{remark}/settle", call => Say(call, "settle"))
            .Post("{id}/remarks/{remark}/reopen", call => Say(call, "reopen"));
    }

    /// <param name="wrong">What was asked for by the form that was wrong: "new", or a remark's id; null where none was.</param>
    async Task<IResult> Show(WorkCall call, string? wrong)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(DraftRefusals.Missing);
        await using var db = desks.Database.Open();
        var all = await db.Set<Remark>()
            .AsNoTracking()
            .Where(one => one.Draft == look.Draft.Id)
            .OrderBy(one => one.Id)
            .ToListAsync(call.Stop);
        var around = DraftFrame.Of(call, look, desks.Parts, RemarkTexts.Tab, wrong is null ? null : call.Sent);
        var speaks = Speakers.Allows(call.Who) && look.Draft.IsUnderWay;
        var view = new RemarkViews(around, look, call.Who, speaks, wrong, call.Sent).Of(all);
        return wrong is null ? call.Page<RemarksPage>(view) : call.Again<RemarksPage>(view);
    }

    static Role RoleOf(WorkCall call) => Speakers.Roles.First(call.Who.Is);

    async Task<IResult> Make(WorkCall call)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(DraftRefusals.Missing);
        if (!look.Draft.IsUnderWay)
            return call.Refuse(RemarkRefusals.Over);
        var words = call.Sent.Text("words", most: 400);
        if (words.Length > 0 && !QuotedWords.StandIn(look.Version.Text, words))
            call.Sent.Wrong("words", RemarkTexts.NoWords);
        var text = call.Sent.Text("text", RemarkTexts.NoText, MostText);
        if (!call.Sent.Good)
            return await Show(call, "new");
        var act = call.Act(RoleOf(call), "");
        var remark = Remark.Begin(act, look.Draft.Id, look.Draft.Version, words, text);
        return After(call, look, await Keep(act, look, remark, call.Stop));
    }

    /// <summary>What holds a document back is another revision of it: who takes a step at the same moment looks again.</summary>
    async Task<Refusal?> Keep(Act act, DraftLook look, Remark remark, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            var refusal = await desks.Database.Office.Write(
                act,
                async (db, deeds, end) =>
                {
                    if (await Note(db, look, end) is { } over)
                        return over;
                    db.Add(remark);
                    Tell(deeds, look, remark, "made");
                    return null;
                },
                stop
            );
            // A remark depends on nothing that another changed.
            if (refusal != Refusals.Stale || tries == MostTries)
                return refusal;
        }
    }

    static async Task<Refusal?> Note(RekenschapDb db, DraftLook look, CancellationToken stop)
    {
        var draft = await db.Set<Draft>().SingleAsync(one => one.Id == look.Draft.Id, stop);
        if (!draft.IsUnderWay)
            return RemarkRefusals.Over;
        draft.Noted();
        return null;
    }

    async Task<IResult> Say(WorkCall call, string deed)
    {
        if (await desks.Find(call) is not { } look || !Id<Remark>.TryParse(call.Part("remark"), out var id))
            return call.Refuse(RemarkRefusals.Missing);
        if (!look.Draft.IsUnderWay)
            return call.Refuse(RemarkRefusals.Over);
        var text = call.Sent.Text("text", RemarkTexts.NoAnswer, MostText);
        if (!call.Sent.Good)
            return await Show(call, id.ToString());
        var act = call.Act(RoleOf(call), "");
        var refusal = await desks.Database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var remark = await db.Set<Remark>()
                    .SingleOrDefaultAsync(one => one.Id == id && one.Draft == look.Draft.Id, end);
                if (remark is null)
                    return RemarkRefusals.Missing;
                if (Do(remark, deed, act, call.Sent.Seen(), text) is { } no)
                    return no;
                if (deed == "reopen" && await Note(db, look, end) is { } over)
                    return over;
                Tell(deeds, look, remark, deed);
                return null;
            },
            call.Stop
        );
        return After(call, look, refusal);
    }

    static Refusal? Do(Remark remark, string deed, Act act, int seen, string text) =>
        deed switch
        {
            "settle" => remark.Settle(act, seen, text),
            "reopen" => remark.Reopen(act, seen, text),
            _ => remark.Reply(act, seen, text),
        };

    static void Tell(Deeds deeds, DraftLook look, Remark remark, string deed) =>
        deeds.RecordJson($"remark.{deed}", look.Draft.Subject, new { remark.Id.Value, remark.Version });

    static IResult After(WorkCall call, DraftLook look, Refusal? refusal) =>
        refusal is null ? call.See(RemarkPaths.All(look.Draft.Id)) : call.Refuse(refusal);
}
