using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Collections.Standings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Reminding;

/// <summary>Where a coordinator reads the mails about a collection, and has reminders written.</summary>
sealed class MailPages(FollowDesks desks, IRoleHolders? holders, bool isSending)
{
    const string Deed = "mails";

    public void Map(WorkRoutes work) =>
        work.Group(FollowPaths.Root, Permission.Of(Role.Coordinator))
            .Get("{edition}/{collection}/mails", call => List(call, wrong: false))
            .Get("{edition}/{collection}/mails/{id}", Read)
            .Post("{edition}/{collection}/mails", Ask);

    async Task<IResult> List(WorkCall call, bool wrong)
    {
        if (await desks.Led(call, MailTexts.Title, wrong ? Deed : null) is not { } look)
            return call.Refuse(AskedCollection.None);
        var whom = Left(look).ToList();
        var all = FormState.With([.. whom.Select(one => ("whom", (string?)one.Organisation))]);
        var view = new MailListView(
            look.Frame,
            isSending,
            Table(look, await Mails(look, call.Stop)),
            whom.Count == 0 ? null : look.Form(Deed, all),
            [.. whom.Select(one => new Choice(one.Organisation, look.NameOf(one.Organisation)))],
            look.Frame.To(look.Place),
            look.Collection.Name.In(call.Language)
        );
        return wrong ? call.Again<MailListPage>(view) : call.Page<MailListPage>(view);
    }

    static IEnumerable<OrganisationStand> Left(FollowLook look) => look.Stands.Where(DueMail.HasWork);

    async Task<List<Mail>> Mails(FollowLook look, CancellationToken stop)
    {
        await using var db = desks.Database.Open();
        return await db.Set<Mail>()
            .AsNoTracking()
            .Where(one => one.Edition == look.Edition.Id && one.Collection == look.Collection.Code)
            .OrderByDescending(one => one.MadeAt)
            .Take(500)
            .ToListAsync(stop);
    }

    static TableView Table(FollowLook look, List<Mail> mails)
    {
        var language = look.Frame.Language;
        return new(
            "mails",
            MailTexts.Title.In(language),
            [
                new(MailTexts.To.In(language)),
                new(MailTexts.Why.In(language)),
                new(MailTexts.When.In(language)),
                new(MailTexts.State.In(language)),
            ],
            [
                .. mails.Select(one => new Row([
                    new(To(look, one), Link: look.Frame.To($"{look.Place}/mails/{one.Id}")),
                    new(MailTexts.Word(one.Kind).In(language)),
                    new(Days.Moment(one.MadeAt, language)),
                    new(MailTexts.Word(one).In(language), Signal: MailTexts.SignalOf(one.State)),
                ])),
            ],
            MailTexts.None.In(language)
        );
    }

    static string To(FollowLook look, Mail mail) =>
        $"{RoleNames.Of(mail.Role).In(look.Frame.Language)}, {look.NameOf(mail.Organisation)}";

    async Task<IResult> Read(WorkCall call)
    {
        if (await desks.Led(call, MailTexts.Title) is not { } look || !Id<Mail>.TryParse(call.Part("id"), out var id))
            return call.Refuse(MailTexts.Missing);
        var mail = (await Mails(look, call.Stop)).Find(one => one.Id == id);
        if (mail is null)
            return call.Refuse(MailTexts.Missing);
        return call.Page<MailPage>(
            new MailView(
                look.Frame,
                To(look, mail),
                MailTexts.Word(mail).In(call.Language),
                mail.Fault is Mail.NoAddress or Mail.TooOld ? null : mail.Fault,
                mail.Subject,
                mail.Text,
                look.Frame.To($"{look.Place}/mails")
            )
        );
    }

    async Task<IResult> Ask(WorkCall call)
    {
        if (await desks.Led(call) is not { } look)
            return call.Refuse(AskedCollection.None);
        var dates = look.Calls.Dates(look.Collection);
        var running = dates.Running(look.Today).Due;
        var due = Left(look)
            .Where(one => call.Sent.Has("whom", one.Organisation))
            .SelectMany(one => Both(one, one.Due > running ? one.Due : running))
            .ToImmutableArray();
        if (due.IsEmpty)
            call.Sent.Wrong("whom", MailTexts.NoWhom);
        if (!call.Sent.Good)
            return await List(call, wrong: true);
        ImmutableArray<RoleHolder> people = holders is null
            ? []
            : await holders.On(look.Today, [Role.Supplier, Role.Controller], call.Stop);
        var act = call.Act(Role.Coordinator, "a reminder was asked for");
        var write = new WriteMails(desks.Database, look.Edition, people, call.Settings.Address);
        var refusal = await write.Run(act, look.Collection, due, call.Stop);
        return refusal is null ? call.See($"{look.Place}/mails") : call.Refuse(refusal);
    }

    static IEnumerable<DueMail> Both(OrganisationStand one, DateOnly due) =>
        [
            new(MailKind.Asked, one.Organisation, Role.Supplier, due),
            new(MailKind.Asked, one.Organisation, Role.Controller, due),
        ];
}
