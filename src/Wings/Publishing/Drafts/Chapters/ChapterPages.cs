using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Chapters;

/// <summary>Who answers for which chapter, and whether it is ready.</summary>
sealed class ChapterPages(DraftDesks desks)
{
    public void Map(WorkRoutes work)
    {
        work.Group(DraftPaths.Root, DraftNeed.Readers).Get("{id}/chapters", Show);
        work.Group(DraftPaths.Root, Permission.Of(Role.Editor))
            .Post("{id}/chapters/take", call => Do(call, Role.Editor, (one, act, seen, _) => one.Take(act, seen)))
            .Post(
                "{id}/chapters/agree",
                call => Do(call, Role.Editor, (one, act, seen, text) => one.Agree(act, seen, text))
            );
        work.Group(DraftPaths.Root, Permission.Of(Role.Editor, Role.Coordinator))
            .Post(
                "{id}/chapters/leave",
                call =>
                    Do(
                        call,
                        call.Who.Is(Role.Coordinator) ? Role.Coordinator : Role.Editor,
                        (one, act, seen, _) => one.Leave(act, seen)
                    )
            );
    }

    async Task<IResult> Show(WorkCall call)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(DraftRefusals.Missing);
        await using var db = desks.Database.Open();
        var kept = await db.Set<Chapter>()
            .AsNoTracking()
            .Where(one => one.Draft == look.Draft.Id)
            .ToDictionaryAsync(one => one.Key, call.Stop);
        var around = DraftFrame.Of(call, look, desks.Parts, ChapterTexts.Tab);
        return call.Page<ChaptersPage>(new ChapterViews(around, look, call.Who).Of(kept));
    }

    async Task<IResult> Do(WorkCall call, Role role, Func<Chapter, Act, int, ChapterText, Refusal?> deed)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(DraftRefusals.Missing);
        if (!look.Draft.IsUnderWay)
            return call.Refuse(ChapterRefusals.Over);
        if (ChapterText.Of(look.Version.Text).FirstOrDefault(one => one.Key == call.Sent["key"]) is not { } text)
            return call.Refuse(ChapterRefusals.Missing);
        if (text.Hash != call.Sent["hash"])
            return call.Refuse(ChapterRefusals.Changed);
        var act = call.Act(role, "");
        var refusal = await desks.Database.Office.Write(act, Write, call.Stop);
        return refusal is null ? call.See(ChaptersPart.Place(look.Draft.Id)) : call.Refuse(refusal);

        async Task<Refusal?> Write(RekenschapDb db, Deeds deeds, CancellationToken end)
        {
            var draft = await db.Set<Draft>().AsNoTracking().SingleAsync(one => one.Id == look.Draft.Id, end);
            if (!draft.IsUnderWay)
                return ChapterRefusals.Over;
            if (draft.Version != look.Draft.Version)
                return ChapterRefusals.Changed;
            var chapter = await db.Set<Chapter>()
                .SingleOrDefaultAsync(one => one.Draft == look.Draft.Id && one.Key == text.Key, end);
            if (chapter is null)
                db.Add(
                    chapter = new()
                    {
                        Draft = look.Draft.Id,
                        Key = text.Key,
                        Owner = "",
                        Organisation = "",
                    }
                );
            if (deed(chapter, act, call.Sent.Seen(), text) is { } refusal)
                return refusal;
            deeds.RecordJson("chapter.decided", look.Draft.Subject, new { chapter.Key, chapter.Agreed });
            return null;
        }
    }
}
