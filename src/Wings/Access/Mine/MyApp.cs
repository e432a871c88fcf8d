using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Rekenschap.Access.Codes;
using Rekenschap.Access.Sessions;
using Rekenschap.Access.SigningIn;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Mine;

/// <summary>Another app for codes, or new codes on paper, for who still comes in with the old ones.</summary>
sealed class MyApp(Door door)
{
    public const string Place = "work/me/app";
    public const string CodesPlace = "work/me/recovery-codes";

    public void Map(WorkRoutes work)
    {
        work.Group(Place, Permission.WhoeverSignedIn).Get("", Show);
        work.Group(Place, Permission.WhoeverSignedIn.WithProof()).Post("", Connect);
        work.Group(CodesPlace, Permission.WhoeverSignedIn.WithProof()).Post("", NewCodes);
    }

    Task<IResult> Show(WorkCall call) =>
        Task.FromResult(Page(call, RandomNumberGenerator.GetBytes(Totp.SecretBytes), FormState.With(), 200));

    async Task<IResult> Connect(WorkCall call)
    {
        var visit = Admission.Of(call.Http)!;
        if (!OwnDoor.Has(visit.Account))
            return call.Refuse(OwnDoor.None);
        if (door.Seals.OpenSettingUp(visit.Session.Id.ToString(), call.Sent["box"]) is not { } secret)
            return call.See(Place);
        if (AppCode.StepOf(door, secret, call.Sent["code"]) is not { } step)
        {
            call.Sent.Wrong("code", SettingUpTexts.Wrong);
            return Page(call, secret, call.Sent, StatusCodes.Status422UnprocessableEntity);
        }
        var codes = await AppCode.Keep(door, visit.Account.Id, secret, step);
        await SessionBook.EndOthers(door, visit.Account.Id, visit.Session.Id);
        await DoorLog.Write(door, call.Http, visit.Account.Pseudonym, "app.connected");
        return call.Page<RecoveryCodesPage>(new RecoveryCodesView(call.Frame(SettingUpTexts.CodesTitle), codes));
    }

    async Task<IResult> NewCodes(WorkCall call)
    {
        var account = Admission.Of(call.Http)!.Account;
        if (!OwnDoor.Has(account))
            return call.Refuse(OwnDoor.None);
        var codes = await AppCode.NewCodes(door, account.Id);
        await DoorLog.Write(door, call.Http, account.Pseudonym, "codes.made");
        return call.Page<RecoveryCodesPage>(
            new RecoveryCodesView(call.Frame(SettingUpTexts.CodesTitle), codes) { Says = MyDoorTexts.CodesMade }
        );
    }

    IResult Page(WorkCall call, byte[] secret, FormState form, int status)
    {
        var visit = Admission.Of(call.Http)!;
        if (!OwnDoor.Has(visit.Account))
            return call.Refuse(OwnDoor.None);
        var frame = call.Frame(MyDoorTexts.App, form);
        var view = AppCode.View(door, visit, frame, frame.Form(Place, form), secret) with
        {
            Also = MyDoorTexts.AppSays,
        };
        return call.Page<SettingUpPage>(view, status);
    }
}
