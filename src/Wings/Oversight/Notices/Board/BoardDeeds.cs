using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Notices.Remind;
using Rekenschap.Oversight.Notices.Write;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Notices.Board;

/// <summary>Takes what a coordinator sent out of its form and does it.</summary>
/// <param name="tally">As it stood when the form came in; closing counts again.</param>
sealed class BoardDeeds(NoticeDesk desk, WorkCall call, Notice notice, NoticeTally tally)
{
    readonly FormState form = call.Sent;

    /// <returns>The office's no, or null when it was done; nothing was done where the form is not good.</returns>
    public async Task<Refusal?> Do(NoticeVerb verb) =>
        verb switch
        {
            NoticeVerb.Remind => await Remind(),
            NoticeVerb.Move => await Move(),
            NoticeVerb.Widen => await Widen(),
            NoticeVerb.Name => await Name(),
            NoticeVerb.Close => await Close(),
            _ => await Reopen(),
        };

    NoticeDeeds Deeds(string reason) => new(desk.Database, call.Act(Role.Coordinator, reason), call.Stop);

    async Task<Refusal?> Remind()
    {
        var act = call.Act(Role.Coordinator, "a reminder was asked for");
        if (desk.Holders is null || desk.Outbox is null)
            return NoticeRefusals.NobodyLeft;
        if (notice.Remind(act) is { } refusal)
            return refusal;
        var due = DueNoticeMail.Asked(await desk.Answers(notice, call.Stop));
        var people = await desk.Holders.On(call.Clock.Today, NoticeReminders.Receivers, call.Stop);
        var write = new WriteNoticeMails(
            desk.Database,
            desk.Outbox,
            people,
            await desk.Names(call),
            call.Settings.Address
        );
        return await write.Run(act, notice, due, call.Stop) is (var written, var refused) && written == 0
            ? refused ?? NoticeRefusals.NobodyLeft
            : null;
    }

    async Task<Refusal?> Move()
    {
        var due = ReadNotice.Due(form, call.Clock.Now);
        var why = form.Text("why", BoardTexts.NoWhy, NoticeForms.MostSaid);
        return form.Good ? await Deeds(why).Move(notice.Number, form.Seen(), due!.Value, why) : null;
    }

    async Task<Refusal?> Widen()
    {
        if (await desk.Editions.Latest(call.Stop) is not { } edition)
            return NoticeRefusals.NoEdition;
        var to = ReadNotice.To(form, edition.Figures.Organisations, call.Clock.Today);
        return form.Good ? await Deeds("").Widen(notice.Number, form.Seen(), to.Codes) : null;
    }

    async Task<Refusal?> Name()
    {
        var whose = form.Code("whose", await desk.Auditors(call), BoardTexts.NoWhose);
        var until = form.Day("until", BoardTexts.NoUntil);
        if (until < call.Clock.Today)
            form.Wrong("until", BoardTexts.NoUntil);
        var why = form.Text("why", BoardTexts.NoWhy, NoticeForms.MostSaid);
        return form.Good ? await Deeds(why).Name(notice.Number, form.Seen(), new(whose!, until!.Value, why)) : null;
    }

    async Task<Refusal?> Close()
    {
        var said = form.Text("said", BoardTexts.NoHow, NoticeForms.MostSaid);
        var left = form.Text("left", tally.IsSettled ? null : BoardTexts.NoLeft, NoticeForms.MostSaid);
        return form.Good ? await Deeds(said).Close(notice.Number, form.Seen(), said, left) : null;
    }

    async Task<Refusal?> Reopen()
    {
        var why = form.Text("why", BoardTexts.NoWhy, NoticeForms.MostSaid);
        return form.Good ? await Deeds(why).Reopen(notice.Number, form.Seen(), why) : null;
    }
}
