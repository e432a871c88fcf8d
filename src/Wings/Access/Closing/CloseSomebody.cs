using Microsoft.AspNetCore.Http;
using Rekenschap.Access.Roles;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Closing;

/// <summary>An administrator closes the account of somebody who leaves, from one of the roles that it holds.</summary>
sealed class CloseSomebody(Door door)
{
    public static string Place(string role) => $"{RolePages.Place}/{role}/close";

    public void Map(WorkRoutes work) =>
        work.Group(Place("{id:guid}"), Permission.Of(Role.Administrator).WithProof()).Post("", Close);

    async Task<IResult> Close(WorkCall call)
    {
        await using var db = door.Database.Open();
        if (await HeldRoles.One(db, call.Part("id"), call.Who.Organisation, call.Stop) is not var (grant, _))
            return call.Refuse(ClosingTexts.None);
        if (grant.Pseudonym == call.Who.Pseudonym)
            return call.Refuse(ClosingTexts.NotYourself);
        var act = call.Act(Role.Administrator, "account closed by an administrator");
        var refusal = await CloseAccount.Of(door.Database, act, grant.Pseudonym, call.Clock.Today, call.Stop);
        return refusal is null ? call.See(RolePages.Place) : call.Refuse(refusal);
    }
}
