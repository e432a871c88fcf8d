using Microsoft.AspNetCore.Http;
using Rekenschap.Access.Elsewhere;
using Rekenschap.Access.Sessions;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.SigningIn;

/// <summary>Signing out, and acting for another of one's organisations.</summary>
sealed class Leaving(Door door)
{
    public void Map(WorkRoutes work)
    {
        work.Group(WorkPaths.SignOut, Permission.Anybody).Post("", SignOut);
        work.Group(WorkPaths.ActFor, Permission.WhoeverSignedIn).Post("", ActFor);
    }

    async Task<IResult> SignOut(WorkCall call)
    {
        var ended = Admission.Of(call.Http);
        if (ended is not null)
        {
            await SessionBook.End(door, ended.Session.Id);
            await DoorLog.Write(door, call.Http, ended.Account.Pseudonym, "signed_out");
        }
        SessionCookie.Remove(call.Http, door.Settings.Secure);
        // Nothing of what was seen stays behind on a machine that others use too.
        call.Http.Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return ended?.Session.Hint is { } hint && door.Elsewhere is not null
            ? SignedOut(call, hint)
            : call.See(WorkPaths.SignIn);
    }

    /// <summary>A link, since a form that is sent here may lead to no other site.</summary>
    IResult SignedOut(WorkCall call, string hint) =>
        call.Page<SignedOutPage>(
            new SignedOutView(call.Anonymous(LeavingTexts.Title), EndSession.Link(call.Http, door, hint))
        );

    async Task<IResult> ActFor(WorkCall call)
    {
        var chosen = call.Sent["organisation"];
        if (call.Who.Actors.Any(actor => actor.Organisation == chosen))
            await SessionBook.Change(
                door,
                Admission.Of(call.Http)!.Session.Id,
                set => set.SetProperty(one => one.Organisation, chosen)
            );
        return call.See(WorkPaths.Work);
    }
}
