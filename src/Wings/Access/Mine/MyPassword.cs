using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Passwords;
using Rekenschap.Access.Sessions;
using Rekenschap.Access.SigningIn;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Mine;

/// <summary>A form about one's own account.</summary>
public sealed record MyFormView(WorkFrame Frame, FormView Form, string Email);

/// <summary>Another password for oneself: the old one is asked, whoever holds the session, and all else is signed out.</summary>
sealed class MyPassword(Door door)
{
    public const string Place = "work/me/password";

    public void Map(WorkRoutes work) => work.Group(Place, Permission.WhoeverSignedIn).Get("", Show).Post("", Change);

    static Task<IResult> Show(WorkCall call) => Task.FromResult(Page(call, FormState.With(), 200));

    async Task<IResult> Change(WorkCall call)
    {
        var account = Admission.Of(call.Http)!.Account;
        if (!OwnDoor.Has(account))
            return call.Refuse(OwnDoor.None);
        var throttle = Throttle.Of(door, call.Http, account.Email ?? account.Pseudonym);
        if (await throttle.Begin() is { } wait)
        {
            call.Sent.Wrong("", wait);
            return Page(call, call.Sent, StatusCodes.Status429TooManyRequests);
        }
        if (await IsWrong(call, account, throttle))
            return Page(call, call.Sent, StatusCodes.Status422UnprocessableEntity);
        var hash = Password.Hash(call.Sent.Typed("password"));
        var refusal = await door.Database.Office.Keep(
            async (db, _, stop) =>
            {
                var own = await db.Set<Account>().SingleAsync(one => one.Id == account.Id, stop);
                own.PasswordHash = hash;
                own.Revision++;
                await db.Set<Session>().Where(one => one.Account == account.Id).ExecuteDeleteAsync(stop);
                await db.Set<Invitation>().Where(one => one.Account == account.Id).ExecuteDeleteAsync(stop);
                return null;
            }
        );
        if (refusal is not null)
            return call.Refuse(refusal);
        await SessionBook.Renew(door, call.Http);
        await DoorLog.Write(door, call.Http, account.Pseudonym, "password.changed");
        return call.See(MyNotice.At("password"));
    }

    async Task<bool> IsWrong(WorkCall call, Account account, Throttle throttle)
    {
        var old = call.Sent.Typed("old");
        if (old.Length > PasswordRules.Most || !Password.Is(account.PasswordHash, old))
        {
            await DoorLog.Write(door, call.Http, account.Pseudonym, "password.wrong");
            call.Sent.Wrong("old", MyDoorTexts.OldWrong);
        }
        else
        {
            await throttle.Succeeded();
            if (call.Sent.Typed("password") == old)
                call.Sent.Wrong("password", MyDoorTexts.Same);
        }
        return !NewPassword.IsGood(call.Sent, account);
    }

    static IResult Page(WorkCall call, FormState form, int status)
    {
        var account = Admission.Of(call.Http)!.Account;
        if (!OwnDoor.Has(account))
            return call.Refuse(OwnDoor.None);
        var frame = call.Frame(MyDoorTexts.Password, form);
        return call.Page<MyPasswordPage>(
            new MyFormView(frame, frame.Form(Place, form), account.Email ?? account.Pseudonym),
            status
        );
    }
}
