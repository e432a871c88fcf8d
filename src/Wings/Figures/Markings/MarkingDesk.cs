using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Markings;

/// <summary>Raises and lowers the marking of a delivery and of its explanations.</summary>
sealed class MarkingDesk(Database database, Desks desks)
{
    public const string Raise = "raise-marking";
    public const string Lower = "lower-marking";

    public void Map(WorkRoutes work)
    {
        work.Group(DeliveryPaths.Root, Permission.Of(Role.Supplier, Role.Controller, Role.Coordinator))
            .Post("{id}/" + Raise, call => Mark(call, Raise));
        work.Group(DeliveryPaths.Root, Permission.Of(Role.Controller).WithProof())
            .Post("{id}/" + Lower, call => Mark(call, Lower));
    }

    async Task<IResult> Mark(WorkCall call, string deed)
    {
        if (await desks.Find(call) is not { } desk)
            return call.Refuse(HandInRefusals.Missing);
        var to = call.Sent.Choice(ChosenMarking.Field, Enum.GetValues<Marking>(), MarkingTexts.Choose);
        var reason = deed == Lower ? call.Sent.Text("reason", MarkingTexts.NoReason, most: 1000) : "";
        if (to is not { } marking || !call.Sent.Good)
            return await desks.Page(call, desk, deed);
        var mark = new MarkDelivery(database, call.Act(RoleOf(call.Who, desk.Delivery), reason), desk.Edition.Facts);
        return desk.After(call, await mark.Run(desk.Delivery.Id, call.Sent.Seen(), About(call), marking, call.Stop));
    }

    /// <summary>The delivery itself, or the place of an explanation.</summary>
    static int? About(WorkCall call) =>
        int.TryParse(call.Sent["about"], NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    /// <summary>In which of somebody's roles it is done: for its own organisation as its controller or supplier, else as who publishes.</summary>
    static Role RoleOf(SignedIn who, Delivery delivery) =>
        who.Organisation != delivery.Organisation && who.Is(Role.Coordinator) ? Role.Coordinator
        : who.Is(Role.Controller) ? Role.Controller
        : who.Is(Role.Supplier) ? Role.Supplier
        : Role.Coordinator;
}
