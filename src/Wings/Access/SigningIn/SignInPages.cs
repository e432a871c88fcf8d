using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Demonstration;
using Rekenschap.Access.Elsewhere;
using Rekenschap.Access.Passkeys;
using Rekenschap.Access.Passwords;
using Rekenschap.Access.Sessions;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.SigningIn;

/// <summary>The door: e-mail and password, after which comes the code.</summary>
sealed class SignInPages(Door door)
{
    public void Map(WorkRoutes work) => work.Group(WorkPaths.SignIn, Permission.Anybody).Get("", Show).Post("", SignIn);

    Task<IResult> Show(WorkCall call) =>
        call.Visitor is null ? Page(call, FormState.With(), 200) : Task.FromResult(Onward.From(call));

    async Task<IResult> SignIn(WorkCall call)
    {
        var email = call.Sent.Text("email", SignInTexts.EmailMissing);
        var password = call.Sent.Typed("password");
        if (password.Length is 0 or > PasswordRules.Most)
            call.Sent.Wrong("password", SignInTexts.PasswordMissing);
        if (!call.Sent.Good)
            return await Page(call, call.Sent, 422);
        var throttle = Throttle.Of(door, call.Http, email);
        if (await throttle.Begin() is { } wait)
        {
            call.Sent.Wrong("", wait);
            await DoorLog.Write(door, call.Http, null, "throttled");
            return await Page(call, call.Sent, StatusCodes.Status429TooManyRequests);
        }
        var account = await Find(email, call.Stop);
        if (!Password.Is(account?.PasswordHash, password))
        {
            await DoorLog.Write(door, call.Http, account?.Pseudonym, "password.wrong");
            call.Sent.Wrong("", SignInTexts.Wrong);
            return await Page(call, call.Sent, 422);
        }
        await throttle.Succeeded();
        var stage = account!.CodeSecret is null ? SessionStage.NeedsSettingUp : SessionStage.NeedsCode;
        await SessionBook.Begin(door, call.Http, account, stage);
        return Onward.Keep(call, stage == SessionStage.NeedsCode ? CodePages.Place : SettingUp.Place);
    }

    async Task<Account?> Find(string email, CancellationToken stop)
    {
        var key = Account.Key(email);
        await using var db = door.Database.Open();
        return await db.Set<Account>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Email == key && one.Closed == null && !one.Plays, stop);
    }

    public async Task<IResult> Page(WorkCall call, FormState form, int status)
    {
        var frame = call.Frame(SignInTexts.Title, form);
        var players = door.Settings.Demonstration() ? await Players.All(door, call.Stop) : [];
        var view = new SignInView(
            frame,
            frame.Form(Onward.With(call, WorkPaths.SignIn), form),
            players,
            frame.Form(Onward.With(call, PlayerPages.Place), prefix: "play-")
        )
        {
            Elsewhere = door.Elsewhere is { } there
                ? (there.Words, frame.To(Onward.With(call, SignInElsewhere.Place)))
                : null,
            Passkey = await new PasskeyBook(door).AskAnybody(call.Http),
            ByPasskey = frame.Form(Onward.With(call, PasskeySignIn.Place), prefix: "passkey-"),
            Refused = call.Asked(OidcAnswers.Refused).Length > 0,
        };
        return call.Page<SignInPage>(view, status);
    }
}
