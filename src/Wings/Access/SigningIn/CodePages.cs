using Microsoft.AspNetCore.Http;
using Rekenschap.Access.Sessions;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.SigningIn;

/// <summary>The second step at the door.</summary>
public sealed record CodeView(WorkFrame Frame, FormView Form);

/// <summary>After the password: a code from the app, or one from paper.</summary>
sealed class CodePages(Door door)
{
    public const string Place = "work/sign-in/code";

    public void Map(WorkRoutes work) => work.Group(Place, Permission.Anybody).Get("", Show).Post("", Take);

    static Task<IResult> Show(WorkCall call) =>
        Task.FromResult(Half(call) is null ? Back(call) : Page(call, FormState.With(), 200));

    async Task<IResult> Take(WorkCall call)
    {
        if (Half(call) is not { } visit)
            return Back(call);
        var throttle = Throttle.Of(door, call.Http, "code " + visit.Account.Pseudonym);
        if (await throttle.Begin() is { } wait)
        {
            call.Sent.Wrong("", wait);
            return Page(call, call.Sent, StatusCodes.Status429TooManyRequests);
        }
        if (!await OwnCode.Take(door, visit.Account.Id, call.Sent["code"]))
        {
            await DoorLog.Write(door, call.Http, visit.Account.Pseudonym, "code.wrong");
            call.Sent.Wrong("code", SignInTexts.WrongCode);
            return Page(call, call.Sent, 422);
        }
        await throttle.Succeeded();
        await SessionBook.Begin(door, call.Http, visit.Account, SessionStage.Whole);
        await DoorLog.Write(door, call.Http, visit.Account.Pseudonym, "signed_in");
        return Onward.From(call);
    }

    static Visit? Half(WorkCall call) =>
        Admission.Of(call.Http) is { Session.Stage: SessionStage.NeedsCode } visit ? visit : null;

    static IResult Back(WorkCall call) =>
        call.Visitor is null ? Onward.Keep(call, WorkPaths.SignIn) : Onward.From(call);

    static IResult Page(WorkCall call, FormState form, int status)
    {
        var frame = call.Frame(SignInTexts.CodeTitle, form);
        return call.Page<CodePage>(new CodeView(frame, frame.Form(Onward.With(call, Place), form)), status);
    }
}
