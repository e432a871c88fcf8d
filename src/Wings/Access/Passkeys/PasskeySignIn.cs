using Microsoft.AspNetCore.Http;
using Rekenschap.Access.Sessions;
using Rekenschap.Access.SigningIn;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Passkeys;

/// <summary>The door, by passkey: the device has it, and knew its owner, so that no code is asked besides.</summary>
sealed class PasskeySignIn(Door door)
{
    public const string Place = "work/sign-in/passkey";
    public const string Field = "passkey";

    public void Map(WorkRoutes work) =>
        work.Group(Place, Permission.Anybody)
            .Get("", call => Task.FromResult(Onward.Keep(call, WorkPaths.SignIn)))
            .Post("", SignIn);

    async Task<IResult> SignIn(WorkCall call)
    {
        var throttle = Throttle.OfPasskeys(door, call.Http);
        if (await throttle.Begin() is { } wait)
            return await Refused(call, "throttled", wait, StatusCodes.Status429TooManyRequests);
        if (
            PasskeyField.Sent(call.Sent, Field) is not { } answer
            || await new PasskeyBook(door).TakeAtDoor(call.Http, answer) is not { } account
        )
            return await Refused(call, "passkey.wrong", PasskeyTexts.Wrong, StatusCodes.Status422UnprocessableEntity);
        await throttle.Succeeded();
        await SessionBook.Begin(door, call.Http, account, SessionStage.Whole);
        await DoorLog.Write(door, call.Http, account.Pseudonym, "passkey.signed_in");
        return Onward.From(call);
    }

    async Task<IResult> Refused(WorkCall call, string kind, Bilingual says, int status)
    {
        await DoorLog.Write(door, call.Http, null, kind);
        call.Sent.Wrong("", says);
        return await new SignInPages(door).Page(call, call.Sent, status);
    }
}
