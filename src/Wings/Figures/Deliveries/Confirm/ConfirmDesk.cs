using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>
/// Where an organisation looks at what another handed in for it, and confirms or disputes that. A door of its own: behind it
/// stand its own rows and nothing else of the delivery.
/// </summary>
sealed class ConfirmDesk(Database database, WorkedEditions editions, Desks desks)
{
    public static readonly Permission Speakers = Permission.Of(Role.Supplier, Role.Controller);

    public void Map(WorkRoutes work)
    {
        work.Group(ConfirmPaths.Root, Speakers)
            .Get("", List)
            .Get("{id}", Show)
            .Post("{id}/confirm", Confirm)
            .Post("{id}/dispute", Dispute);
        work.Group(DeliveryPaths.Root, Permission.Of(Role.Coordinator).WithProof()).Post("{id}/settle", Settle);
    }

    async Task<IResult> List(WorkCall call)
    {
        var frame = call.Frame(ConfirmTexts.Menu);
        var edition = await editions.Latest(call.Stop);
        await using var db = database.Open();
        ImmutableArray<Delivery> own = edition is null ? [] : [.. await OwnList.Of(db, edition, call.Who, call.Stop)];
        var voices = await Hearing.VoicesOf(db, own, call.Stop);
        var calls = edition is null ? null : await EditionCalls.Of(database, edition, call.Stop);
        return call.Page<OwnListPage>(
            new OwnListView(
                frame,
                new OwnList(edition, calls, voices, frame, call.Clock.Today).Table(own, call.Who.Organisation)
            )
        );
    }

    async Task<IResult> Show(WorkCall call) =>
        await Find(call) is { } own ? Page(call, own, null) : call.Refuse(HandInRefusals.Missing);

    static IResult Page(WorkCall call, OwnRows own, FormState? form)
    {
        var (edition, delivery) = (own.Desk.Edition, own.Delivery);
        var deliverer =
            edition.Organisations.ByCode(delivery.Organisation)?.Name ?? Bilingual.Same(delivery.Organisation);
        var name = edition.Organisations.ByCode(own.Organisation)?.Name ?? Bilingual.Same(own.Organisation);
        var title = ConfirmTexts.For(HandInTexts.Title(own.Desk.Collection.Name, deliverer, delivery.Number), name);
        var view = new OwnRowsViews(own, call.Frame(title, form), form).Build();
        return form is null ? call.Page<OwnRowsPage>(view) : call.Again<OwnRowsPage>(view);
    }

    /// <summary>Null where there is none, where it was not handed in yet, or where it holds no rows of who asks.</summary>
    async Task<OwnRows?> Find(WorkCall call)
    {
        if (await UnderWay.Find(database, call.Part("id"), call.Stop) is not var (delivery, code))
            return null;
        if (delivery.Received is null || !delivery.SpokenFor.Contains(call.Who.Organisation))
            return null;
        if (
            await editions.Open(code, call.Stop) is not { } edition
            || edition.Collection(delivery.Collection) is not { } collection
        )
            return null;
        var desk = new Desk(edition, collection, delivery);
        await using var db = database.Open();
        var isDue = call.Clock.Today > await AnswerDay.Of(db, delivery, collection, call.Stop);
        return new(
            desk,
            OwnRows.IsShown(delivery) ? await desks.Read(desk, call) : null,
            await Hearing.Read(db, delivery, isDue, call.Stop),
            call.Who.Organisation
        );
    }

    async Task<IResult> Confirm(WorkCall call) =>
        await Find(call) is { } own
            ? After(call, own, await Say(call, own, ConfirmationAnswer.Confirmed, null))
            : call.Refuse(HandInRefusals.Missing);

    async Task<IResult> Dispute(WorkCall call)
    {
        if (await Find(call) is not { } own)
            return call.Refuse(HandInRefusals.Missing);
        var chosen = OwnRowsViews.Which(own, Language.Nl).Where(one => call.Sent.Has("which", one.Value)).ToList();
        if (chosen.Count == 0 && own.IsAsked)
            call.Sent.Wrong("which", ConfirmTexts.NoWhich);
        var why = call.Sent.Text("reason", ConfirmTexts.NoWhy, most: 1000);
        if (!call.Sent.Good)
            return Page(call, own, call.Sent);
        var reason = $"{string.Join("; ", chosen.Select(one => one.Words))}: {why}";
        return After(call, own, await Say(call, own, ConfirmationAnswer.Disputed, reason));
    }

    Task<Refusal?> Say(WorkCall call, OwnRows own, ConfirmationAnswer answer, string? reason)
    {
        var role = call.Who.Is(Role.Controller) ? Role.Controller : Role.Supplier;
        var act = call.Act(role, reason ?? "own rows were confirmed");
        return new AnswerDelivery(database, act, own.Desk.Edition.Facts, call.Clock.Today).Run(
            own.Delivery.Id,
            call.Sent["seen"],
            answer,
            reason,
            call.Stop
        );
    }

    static IResult After(WorkCall call, OwnRows own, Refusal? refusal) =>
        refusal is null ? call.See(ConfirmPaths.Of(own.Delivery.Id)) : call.Refuse(refusal);

    async Task<IResult> Settle(WorkCall call)
    {
        if (await desks.Find(call) is not { } desk)
            return call.Refuse(HandInRefusals.Missing);
        var of = call.Sent.Code("of", desk.Delivery.SpokenFor, ConfirmTexts.NoSettleOf);
        var reason = call.Sent.Text("reason", ConfirmTexts.NoSettleWhy, most: 2000);
        if (!call.Sent.Good || of is null)
            return await desks.Page(call, desk, "settle");
        var act = call.Act(Role.Coordinator, reason);
        var (id, edition) = (desk.Delivery.Id, desk.Edition.Facts);
        return desk.After(call, await SettleDispute.Run(database, act, id, of, call.Sent.Seen(), edition, call.Stop));
    }
}
