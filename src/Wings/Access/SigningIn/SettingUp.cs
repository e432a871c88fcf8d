using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Rekenschap.Access.Codes;
using Rekenschap.Access.Sessions;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.SigningIn;

/// <summary>Whoever has a password and no second proof sets that up before anything else.</summary>
sealed class SettingUp(Door door)
{
    public const string Place = "work/sign-in/app";

    public void Map(WorkRoutes work) => work.Group(Place, Permission.Anybody).Get("", Show).Post("", Connect);

    Task<IResult> Show(WorkCall call) =>
        Task.FromResult(
            Half(call) is { } visit
                ? Page(call, visit, RandomNumberGenerator.GetBytes(Totp.SecretBytes), FormState.With(), 200)
                : Onward.Keep(call, WorkPaths.SignIn)
        );

    async Task<IResult> Connect(WorkCall call)
    {
        if (Half(call) is not { } visit)
            return Onward.Keep(call, WorkPaths.SignIn);
        if (door.Seals.OpenSettingUp(visit.Session.Id.ToString(), call.Sent["box"]) is not { } secret)
            return Onward.Keep(call, Place);
        if (AppCode.StepOf(door, secret, call.Sent["code"]) is not { } step)
        {
            call.Sent.Wrong("code", SettingUpTexts.Wrong);
            return Page(call, visit, secret, call.Sent, 422);
        }
        var codes = await AppCode.Keep(door, visit.Account.Id, secret, step);
        await SessionBook.Begin(door, call.Http, visit.Account, SessionStage.Whole);
        await DoorLog.Write(door, call.Http, visit.Account.Pseudonym, "app.connected");
        return call.Page<RecoveryCodesPage>(new RecoveryCodesView(call.Frame(SettingUpTexts.CodesTitle), codes));
    }

    static Visit? Half(WorkCall call) =>
        Admission.Of(call.Http) is { Session.Stage: SessionStage.NeedsSettingUp } visit ? visit : null;

    IResult Page(WorkCall call, Visit visit, byte[] secret, FormState form, int status)
    {
        var frame = call.Frame(SettingUpTexts.Title, form);
        var view = AppCode.View(door, visit, frame, frame.Form(Onward.With(call, Place), form), secret);
        return call.Page<SettingUpPage>(view, status);
    }
}
