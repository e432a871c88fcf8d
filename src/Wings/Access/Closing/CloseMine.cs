using Microsoft.AspNetCore.Http;
using Rekenschap.Access.Mine;
using Rekenschap.Access.Sessions;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Closing;

/// <summary>What somebody sees whose account is closed.</summary>
public sealed record ClosedView(WorkFrame Frame);

/// <summary>Closing one's own account.</summary>
sealed class CloseMine(Door door)
{
    public const string Place = "work/me/close";

    public void Map(WorkRoutes work)
    {
        work.Group(Place, Permission.WhoeverSignedIn).Get("", Show);
        work.Group(Place, Permission.WhoeverSignedIn.WithProof()).Post("", Close);
    }

    static Task<IResult> Show(WorkCall call) => Task.FromResult(Page(call, FormState.With(), 200));

    async Task<IResult> Close(WorkCall call)
    {
        if (!call.Sent.Has("sure", "yes"))
        {
            call.Sent.Wrong("sure", ClosingTexts.NotSure);
            return Page(call, call.Sent, StatusCodes.Status422UnprocessableEntity);
        }
        if (
            await CloseAccount.Own(door.Database, call.ActOfAny("closed by its holder"), call.Clock.Today, call.Stop) is
            { } refusal
        )
            return call.Refuse(refusal);
        SessionCookie.Remove(call.Http, door.Settings.Secure);
        call.Http.Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return call.Page<ClosedPage>(new ClosedView(call.Anonymous(ClosingTexts.ClosedTitle)));
    }

    static IResult Page(WorkCall call, FormState form, int status)
    {
        var account = Admission.Of(call.Http)!.Account;
        if (account.Plays)
            return call.Refuse(OwnDoor.None);
        var frame = call.Frame(ClosingTexts.Title, form);
        return call.Page<CloseMinePage>(
            new MyFormView(frame, frame.Form(Place, form), account.Email ?? account.Pseudonym),
            status
        );
    }
}
