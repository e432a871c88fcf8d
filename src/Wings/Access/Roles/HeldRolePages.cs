using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Access.Closing;
using Rekenschap.Access.Recovery;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Roles;

/// <summary>One role that somebody holds: ending it, and letting its holder begin anew.</summary>
sealed class HeldRolePages(Door door)
{
    public static readonly Refusal None = new(
        RefusalKind.NotFound,
        "role.none",
        new("Deze rol is er niet voor uw organisatie", "There is no such role for your organisation")
    );

    public void Map(WorkRoutes work)
    {
        work.Group(RolePages.Place + "/{id:guid}", Permission.Of(Role.Administrator)).Get("", Show).Post("end", End);
        new BeginAnew(door).Map(work);
    }

    async Task<IResult> Show(WorkCall call)
    {
        await using var db = door.Database.Open();
        if (await HeldRoles.One(db, call.Part("id"), call.Who.Organisation, call.Stop) is not var (grant, held))
            return call.Refuse(None);
        var seen = grant.Revision.ToString(CultureInfo.InvariantCulture);
        var waits = await Anew.Waiting(db, grant.Pseudonym, call.Clock.Now, call.Stop);
        var mayConfirm = waits is not null && waits.AskedBy != call.Who.Pseudonym;
        return Page(
            call,
            held,
            FormState.With(("seen", seen), ("last_day", Ui.Page.Days.Machine(call.Clock.Today))),
            200,
            mayConfirm && grant.Pseudonym != call.Who.Pseudonym
        );
    }

    async Task<IResult> End(WorkCall call)
    {
        await using var db = door.Database.Open();
        if (await HeldRoles.One(db, call.Part("id"), call.Who.Organisation, call.Stop) is not var (grant, held))
            return call.Refuse(None);
        var last = call.Sent.Day("last_day", RoleTexts.LastDayMissing);
        if (last < call.Clock.Today.AddDays(-1))
            call.Sent.Wrong("last_day", RoleTexts.LastDayPast);
        var reason = call.Sent.Text("reason", RoleTexts.ReasonMissing);
        if (!call.Sent.Good)
            return Page(call, held, call.Sent, 422);
        var act = call.Act(Role.Administrator, reason);
        var seen = call.Sent.Seen("seen");
        var refusal = await RoleBook.End(door.Database, act, grant.Id, seen, last!.Value, call.Stop);
        return refusal is null ? call.See(RolePages.Place) : call.Refuse(refusal);
    }

    static IResult Page(WorkCall call, HeldRole held, FormState form, int status, bool mayConfirm = false)
    {
        var frame = call.Frame(RoleTexts.Title, form);
        var place = $"{RolePages.Place}/{held.Id}";
        var view = new HeldRoleView(
            frame,
            held,
            frame.Form(place + "/end", form),
            frame.Form(place + "/anew", prefix: "anew-"),
            frame.Form(CloseSomebody.Place(held.Id), prefix: "close-")
        )
        {
            Confirm = mayConfirm ? frame.Form(place + "/confirm", prefix: "confirm-") : null,
        };
        return call.Page<HeldRolePage>(view, status);
    }
}
