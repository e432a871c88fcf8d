using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Audit.Access;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>The one door to a delivery under way, and its page with what other slices add to it.</summary>
sealed class Desks(Database database, WorkedEditions editions, params IReadOnlyList<IDeskPart> parts)
{
    /// <summary>Null where there is none, or not for who asks: need-to-know goes for everybody, and both are told alike.</summary>
    public async Task<Desk?> Find(WorkCall call)
    {
        if (await UnderWay.Find(database, call.Part("id"), call.Stop) is not var (delivery, code))
            return null;
        if (await editions.Open(code, call.Stop) is not { } edition)
            return null;
        var named = await Assignments.Of(database, call.Who, call.Clock.Today, call.Stop);
        return
            NeedToKnow.May(call.Who, delivery, edition.Facts, named)
            && edition.Collection(delivery.Collection) is { } collection
            ? new(edition, collection, delivery)
            : null;
    }

    /// <param name="deed">The form that was wrong and is shown again; null where none was.</param>
    public async Task<IResult> Page(WorkCall call, Desk desk, string? deed)
    {
        var delivery = desk.Delivery;
        var name =
            desk.Edition.Organisations.ByCode(delivery.Organisation)?.Name ?? Bilingual.Same(delivery.Organisation);
        var title = HandInTexts.Title(desk.Collection.Name, name, delivery.Number);
        var sent = deed is null ? ((string, FormState)?)null : (deed, call.Sent);
        var look = new DeskLook(
            desk,
            await Read(desk, call),
            call.Frame(title, deed is null ? null : call.Sent),
            call.Who,
            sent
        )
        {
            Today = call.Clock.Today,
        };
        var view = new DeskViews(look)
        {
            History = await DeliveryHistory.Of(database, delivery, desk.Edition, call.Language, call.Stop),
            Sections = await Sections(look, call.Stop),
        }.Build();
        return deed is null ? call.Page<DeskPage>(view) : call.Again<DeskPage>(view);
    }

    async Task<IReadOnlyList<DeskSection>> Sections(DeskLook look, CancellationToken stop)
    {
        var sections = new List<DeskSection>();
        foreach (var part in parts)
            if (await part.For(look, stop) is { } section)
                sections.Add(section);
        return sections;
    }

    public Task<ReadDelivery?> Read(Desk desk, WorkCall call) =>
        DraftReading.Of(database, desk, call.Clock.Today, call.Stop);
}
