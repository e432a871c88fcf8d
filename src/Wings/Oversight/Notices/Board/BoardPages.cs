using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Notices.Remind;
using Rekenschap.Oversight.Notices.Write;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Notices.Board;

/// <summary>A notice as who sent it sees it: who answered what, and what may be done. Who got it is led to its own answer.</summary>
sealed class BoardPages(NoticeDesk desk)
{
    public void Map(WorkRoutes work)
    {
        work.Group(NoticePaths.Root, NoticeNeed.Readers).Get("{number}", Show);
        work.Group(NoticePaths.Root, NoticeNeed.Board).Get("{number}/board.csv", Take);
        var leaders = work.Group(NoticePaths.Root, NoticeNeed.Leaders);
        foreach (var verb in Enum.GetValues<NoticeVerb>())
            leaders.Post("{number}/" + NoticeForms.Name(verb), call => Do(call, verb));
    }

    async Task<IResult> Show(WorkCall call)
    {
        if (await desk.Find(call) is not { } notice)
            return call.Refuse(NoticeRefusals.Missing);
        if (NoticeNeed.SeesAll(call.Who, notice, call.Clock.Today))
            return await Page(call, notice, null);
        var answers = await desk.Answers(notice, call.Stop);
        return answers.Exists(one => NoticeNeed.Handles(call.Who, one.Organisation))
            ? call.See(NoticePaths.Of(notice.Number, call.Who.Organisation))
            : call.Refuse(NoticeRefusals.Missing);
    }

    async Task<BoardLook> Look(WorkCall call, Notice notice)
    {
        await using var db = desk.Database.Open();
        ImmutableArray<WrittenMail> mails = desk.Outbox is { } outbox
            ? await outbox.About(db, NoticePaths.Subject(notice.Number), call.Stop)
            : [];
        ImmutableArray<RoleHolder> holders = desk.Holders is { } known
            ? await known.On(call.Clock.Today, NoticeReminders.Receivers, call.Stop)
            : [];
        var answers = await desk.Answers(notice, call.Stop);
        return new(notice, answers, mails, holders, await desk.Names(call), call.Clock.Now);
    }

    async Task<IResult> Page(WorkCall call, Notice notice, NoticeVerb? wrong)
    {
        var look = await Look(call, notice);
        var frame = call.Frame(NoticeTexts.TitleOf(notice.Number), wrong is null ? null : call.Sent);
        var table = new BoardViews(look, frame, call.Asked(BoardViews.OnlyKey), call.Clock.Today);
        var names = await desk.Names(call);
        var place = NoticePaths.Of(notice.Number);
        var own = look.Lines(call.Language).Any(line => NoticeNeed.Answers(call.Who, line.Answer.Organisation));
        var leads = NoticeNeed.Leads(call.Who, notice);
        var view = new BoardView(
            frame,
            NoticeView.Of(notice, frame, names),
            notice.Revision,
            frame.In(BoardTexts.Standing(look.Tally)),
            look.IsOver && look.Tally.Missing > 0 ? frame.In(BoardTexts.Over(look.Tally.Missing)) : null,
            frame.In(BoardTexts.AsOf(look.Now)),
            frame.To(place) + call.Http.Request.QueryString,
            table.Choices,
            table.Table(),
            frame.To(place + "/board.csv"),
            own ? frame.To(NoticePaths.Of(notice.Number, call.Who.Organisation)) : null,
            leads && desk.Outbox is { IsSending: false },
            [.. notice.Readers.Select(one => Reader(frame, names, one))],
            leads ? Deeds(call, notice, frame, wrong) : [],
            [.. ReadNotice.Kinds.Select(kind => new Choice(kind.ToString(), frame.In(WriteTexts.Of(kind))))],
            leads ? [.. (await desk.Auditors(call)).Select(code => new Choice(code, frame.In(names(code))))] : []
        );
        return wrong is null ? call.Page<BoardPage>(view) : call.Again<BoardPage>(view);
    }

    static string Reader(WorkFrame frame, Func<string, Bilingual> names, NoticeReader one) =>
        $"{frame.In(names(one.Organisation))}, {frame.In(BoardTexts.UntilDay)} {frame.In(NoticeTexts.Day(one.Until))}: {one.Reason}";

    static ImmutableArray<NoticeDeed> Deeds(WorkCall call, Notice notice, WorkFrame frame, NoticeVerb? wrong) =>
        [
            .. NoticeWorkflow
                .Rows.Allowed(notice.State, call.Who.Actor)
                .Select(verb => NoticeForms.Of(verb, notice, frame, verb == wrong ? call.Sent : null)),
        ];

    async Task<IResult> Take(WorkCall call)
    {
        if (await desk.Find(call) is not { } notice || !NoticeNeed.SeesAll(call.Who, notice, call.Clock.Today))
            return call.Refuse(NoticeRefusals.Missing);
        var bytes = BoardExport.Csv(await Look(call, notice), call.Language);
        return Results.File(bytes, "text/csv; charset=utf-8", $"notice-{call.Part("number")}.csv");
    }

    async Task<IResult> Do(WorkCall call, NoticeVerb verb)
    {
        if (await desk.Find(call) is not { } notice || !NoticeNeed.Leads(call.Who, notice))
            return call.Refuse(NoticeRefusals.Missing);
        var tally = NoticeTally.Of((await desk.Answers(notice, call.Stop)).Select(one => one.State));
        var refusal = await new BoardDeeds(desk, call, notice, tally).Do(verb);
        if (refusal is not null)
            return call.Refuse(refusal);
        return call.Sent.Good ? call.See(NoticePaths.Of(notice.Number)) : await Page(call, notice, verb);
    }
}
