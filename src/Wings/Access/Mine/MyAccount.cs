using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Roles;
using Rekenschap.Access.Sessions;
using Rekenschap.Access.SigningIn;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Mine;

/// <summary>What is kept about oneself, and ending one's sessions elsewhere.</summary>
sealed class MyAccount(Door door)
{
    public const string Place = "work/me";
    const int MostEvents = 50;

    public static readonly WorkLink Link = new(Place, MyTexts.Title, Permission.WhoeverSignedIn);

    public void Map(WorkRoutes work) =>
        work.Group(Place, Permission.WhoeverSignedIn)
            .Get("", Show)
            .Post("sessions/{id}/end", End)
            .Post("sessions/end-others", EndOthers);

    async Task<IResult> Show(WorkCall call)
    {
        var (session, account, _) = Admission.Of(call.Http)!;
        var frame = call.Frame(MyTexts.Title);
        await using var db = door.Database.Open();
        var sessions = await db.Set<Session>()
            .AsNoTracking()
            .Where(one => one.Account == account.Id)
            .ToListAsync(call.Stop);
        var view = new MyView(
            frame,
            account.Name ?? "-",
            account.Email ?? "-",
            account.Pseudonym,
            DateOnly.FromDateTime(account.Made.UtcDateTime),
            account.RecoveryCodes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length,
            [.. (await Roles(db, call)).Select(one => new MyRole(one.Organisation, one.Role, one.From, one.Until))],
            [
                .. sessions
                    .Where(one => one.HoldsAt(call.Clock.Now) && one.Stage == SessionStage.Whole)
                    .OrderByDescending(one => one.Seen)
                    .Select(one => new MySession(
                        one.Browser,
                        one.Begun,
                        one.Seen,
                        one.Id == session.Id,
                        frame.Form($"{Place}/sessions/{one.Id}/end", prefix: one.Id + "-")
                    )),
            ],
            [.. await Events(db, account.Pseudonym, call.Stop)]
        )
        {
            Notice = MyNotice.Of(call),
            ComesInHere = OwnDoor.Has(account),
            MayClose = !account.Plays,
            NewCodes = frame.Form(MyApp.CodesPlace, prefix: "codes-"),
            EndOthers = frame.Form($"{Place}/sessions/end-others", prefix: "others-"),
        };
        return call.Page<MyPage>(view);
    }

    static Task<List<RoleGrant>> Roles(RekenschapDb db, WorkCall call)
    {
        var (who, today) = (call.Who.Pseudonym, call.Clock.Today);
        return db.Set<RoleGrant>()
            .AsNoTracking()
            .Where(one => one.Pseudonym == who && one.From <= today && (one.Until == null || one.Until >= today))
            .OrderBy(one => one.Organisation)
            .ToListAsync(call.Stop);
    }

    static Task<List<MyEvent>> Events(RekenschapDb db, string pseudonym, CancellationToken stop) =>
        db.Set<SignInEvent>()
            .AsNoTracking()
            .Where(one => one.Pseudonym == pseudonym)
            .OrderByDescending(one => one.Id)
            .Take(MostEvents)
            .Select(one => new MyEvent(one.At, one.Kind, one.Origin))
            .ToListAsync(stop);

    async Task<IResult> End(WorkCall call)
    {
        var mine = Admission.Of(call.Http)!.Account.Id;
        if (Id<Session>.TryParse(call.Part("id"), out var id))
            await door.Database.Office.Keep(
                async (db, _, stop) =>
                {
                    await db.Set<Session>().Where(one => one.Id == id && one.Account == mine).ExecuteDeleteAsync(stop);
                    return null;
                }
            );
        return call.See(Place);
    }

    async Task<IResult> EndOthers(WorkCall call)
    {
        var (session, account, _) = Admission.Of(call.Http)!;
        await SessionBook.EndOthers(door, account.Id, session.Id);
        await DoorLog.Write(door, call.Http, account.Pseudonym, "sessions.ended");
        return call.See(MyNotice.At("sessions"));
    }
}
