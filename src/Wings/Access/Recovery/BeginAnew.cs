using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Roles;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Recovery;

/// <summary>For who lost password or phone: one administrator lets begin anew, another confirms it.</summary>
sealed class BeginAnew(Door door)
{
    public void Map(WorkRoutes work)
    {
        var administrators = Permission.Of(Role.Administrator).WithProof();
        work.Group(RolePages.Place + "/{id:guid}/anew", administrators).Post("", Begin);
        work.Group(RolePages.Place + "/{id:guid}/confirm", administrators).Post("", Confirm);
    }

    async Task<IResult> Begin(WorkCall call)
    {
        await using var db = door.Database.Open();
        if (await HeldRoles.One(db, call.Part("id"), call.Who.Organisation, call.Stop) is not var (grant, _))
            return call.Refuse(HeldRolePages.None);
        if (await RefusedTo(db, call, grant) is { } no)
            return call.Refuse(no);
        var act = call.Act(Role.Administrator, "begins anew");
        var result = await InvitePerson.Again(door.Database, act, grant.Pseudonym, call.Stop);
        return result.Refusal is { } refusal
            ? call.Refuse(refusal)
            : call.Page<LinkPage>(
                new LinkView(call.Frame(RoleTexts.AnewDone), Invitations.Link(call, result.Secret))
                {
                    Waits = RoleTexts.AnewWaits,
                }
            );
    }

    static async Task<Refusal?> RefusedTo(RekenschapDb db, WorkCall call, RoleGrant grant)
    {
        if (grant.Pseudonym == call.Who.Pseudonym)
            return RoleBook.NotYourself;
        // Who administers one organisation must not come in for another in somebody's name.
        if (
            await db.Set<RoleGrant>()
                .AnyAsync(one => one.Pseudonym == grant.Pseudonym && one.Organisation != grant.Organisation, call.Stop)
        )
            return RoleTexts.Elsewhere;
        string[] besides = [call.Who.Pseudonym, grant.Pseudonym];
        return await Anew.CanBeConfirmed(db, grant.Organisation, besides, call.Clock.Today, call.Stop)
            ? null
            : AnewTexts.NobodyElse;
    }

    async Task<IResult> Confirm(WorkCall call)
    {
        await using var db = door.Database.Open();
        if (await HeldRoles.One(db, call.Part("id"), call.Who.Organisation, call.Stop) is not var (grant, _))
            return call.Refuse(HeldRolePages.None);
        var act = call.Act(Role.Administrator, "confirmed that somebody begins anew");
        var refusal = await Anew.Confirm(door.Database, act, grant.Pseudonym, call.Stop);
        return refusal is null ? call.See(RolePages.Place) : call.Refuse(refusal);
    }
}
