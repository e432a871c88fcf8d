using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Oversight.Notices.Answers;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Notices.Answer;

/// <summary>What one organisation says of a notice, for itself and for who sees all; never for another organisation.</summary>
sealed class AnswerPages(NoticeDesk desk)
{
    const string Place = "{number}/{organisation}";

    public void Map(WorkRoutes work)
    {
        work.Group(NoticePaths.Root, NoticeNeed.Readers).Get(Place, Show);
        var answerers = work.Group(NoticePaths.Root, NoticeNeed.Answerers);
        foreach (var form in Enum.GetValues<AnswerForm>())
            answerers.Post($"{Place}/{AnswerForms.Name(form)}", call => Do(call, form));
    }

    async Task<IResult> Show(WorkCall call)
    {
        if (await Find(call) is not var (notice, one))
            return call.Refuse(NoticeRefusals.Missing);
        var sees =
            NoticeNeed.Handles(call.Who, one.Organisation) || NoticeNeed.SeesAll(call.Who, notice, call.Clock.Today);
        return sees ? await Page(call, notice, one, null) : call.Refuse(NoticeRefusals.Missing);
    }

    async Task<(Notice Notice, NoticeAnswer One)?> Find(WorkCall call)
    {
        if (await desk.Find(call) is not { } notice)
            return null;
        var code = call.Part("organisation");
        await using var db = desk.Database.Open();
        var one = await db.Set<NoticeAnswer>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Notice == notice.Id && one.Organisation == code, call.Stop);
        return one is null ? null : (notice, one);
    }

    async Task<IResult> Page(WorkCall call, Notice notice, NoticeAnswer one, AnswerForm? wrong)
    {
        var frame = call.Frame(AnswerTexts.TitleOf(notice.Number), wrong is null ? null : call.Sent);
        var names = await desk.Names(call);
        var verbs = AnswerForms.Verbs(call.Who, notice, one);
        var late = notice.State == NoticeState.Open && call.Clock.Now >= notice.Due;
        var view = new AnswerView(
            frame,
            NoticeView.Of(notice, frame, names),
            NoticeTexts.SignalOf(one.State, late),
            frame.In(NoticeTexts.Of(one.State)),
            [
                .. AnswerViews
                    .Facts(one, names(one.Organisation))
                    .Select(row => (frame.In(row.Name), frame.In(row.Value))),
            ],
            AnswerViews.Measures(one, frame, call.Clock.Today),
            one.Revision,
            [.. AnswerForms.Of(verbs).Select(form => Deed(frame, notice, one, form, form == wrong ? call.Sent : null))],
            AnswerForms.ChoicesOf(verbs, frame),
            [
                .. one
                    .Measures.Where(measure => measure.DoneOn is null)
                    .Select(measure => new Choice(AnswerForms.Number(measure.Number), measure.What)),
            ],
            NoticeNeed.SeesAll(call.Who, notice, call.Clock.Today) ? frame.To(NoticePaths.Of(notice.Number)) : null
        );
        return wrong is null ? call.Page<AnswerPage>(view) : call.Again<AnswerPage>(view);
    }

    static AnswerDeed Deed(WorkFrame frame, Notice notice, NoticeAnswer one, AnswerForm form, FormState? sent)
    {
        var (title, button) = AnswerForms.Words(form, one);
        var name = AnswerForms.Name(form);
        var place = $"{NoticePaths.Of(notice.Number, one.Organisation)}/{name}";
        return new(form, title, button, frame.Form(place, sent, name + "-"));
    }

    async Task<IResult> Do(WorkCall call, AnswerForm form)
    {
        if (await Find(call) is not var (notice, one) || !NoticeNeed.Answers(call.Who, one.Organisation))
            return call.Refuse(NoticeRefusals.Missing);
        if (AnswerForms.Read(form, call.Sent, one, call.Clock.Today) is not var (verb, said))
            return await Page(call, notice, one, form);
        var deeds = new NoticeDeeds(desk.Database, call.Act(NoticeNeed.RoleOf(call.Who), ""), call.Stop);
        var refusal = await deeds.Answer(notice.Number, one.Organisation, verb, call.Sent.Seen(), said);
        return refusal is null ? call.See(NoticePaths.Of(notice.Number, one.Organisation)) : call.Refuse(refusal);
    }
}
