using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Sessions;
using Rekenschap.Access.SigningIn;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Demonstration;

/// <summary>Becoming a player; works only while the server shows a demonstration.</summary>
sealed class PlayerPages(Door door)
{
    public const string Place = "work/sign-in/play";

    public void Map(WorkRoutes work) =>
        work.Group(Place, Permission.Anybody)
            .Get("", call => Task.FromResult(Onward.Keep(call, WorkPaths.SignIn)))
            .Post("", Play);

    async Task<IResult> Play(WorkCall call)
    {
        if (!door.Settings.Demonstration())
            return Onward.Keep(call, WorkPaths.SignIn);
        var chosen = call.Sent["player"];
        await using var db = door.Database.Open();
        var player = await db.Set<Account>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Pseudonym == chosen && one.Plays && one.Closed == null, call.Stop);
        if (player is null)
            return Onward.Keep(call, WorkPaths.SignIn);
        await SessionBook.Begin(door, call.Http, player, SessionStage.Whole);
        return Onward.From(call);
    }
}
