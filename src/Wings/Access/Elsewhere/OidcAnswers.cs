using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Http;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Sessions;
using Rekenschap.Access.SigningIn;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Elsewhere;

/// <summary>What becomes of an answer of the provider: a session of ours, or a line in the log.</summary>
sealed class OidcAnswers(Door door, SignInElsewhere elsewhere)
{
    public const string Refused = "refused";

    public OAuthEvents Events => new() { OnTicketReceived = Received, OnRemoteFailure = Failed };

    async Task Received(TicketReceivedContext context)
    {
        var said = (ClaimsIdentity)context.Principal!.Identity!;
        try
        {
            var account = await PersonElsewhere.Find(door, elsewhere.Issuer, said);
            var sid = said.FindFirst("sid")?.Value;
            var hint = door.Seals.Hint(context.Properties!.GetTokenValue("id_token")!);
            var there = (sid is null ? null : PersonElsewhere.SessionName(elsewhere.Issuer, sid), hint);
            if (!context.Properties!.Items.ContainsKey(OidcHandler.Anew) || !await Proved(context, account, there))
                await SessionBook.Begin(door, context.HttpContext, account, SessionStage.Whole, there);
            await DoorLog.Write(door, context.HttpContext, account.Pseudonym, "signed_in");
            See(context.HttpContext, context.ReturnUri!);
        }
        catch (OidcRefusal refusal)
        {
            await Tell(context.HttpContext, refusal, context.Properties);
        }
        context.HandleResponse();
    }

    /// <summary>Who was here already goes on in the same session, so that the form that waits in another tab still holds.</summary>
    async Task<bool> Proved(TicketReceivedContext context, Account account, (string?, string) there)
    {
        if (
            await SessionBook.Of(door, context.HttpContext) is not var (session, owner, _)
            || owner.Id != account.Id
            || session.Stage != SessionStage.Whole
        )
            return false;
        await SessionBook.Prove(door, context.HttpContext, session.Id, there);
        return true;
    }

    async Task Failed(RemoteFailureContext context)
    {
        await Tell(context.HttpContext, context.Failure, context.Properties);
        context.HandleResponse();
    }

    public async Task Tell(HttpContext http, Exception? fault, AuthenticationProperties? properties)
    {
        await DoorLog.Write(door, http, null, (fault as OidcRefusal)?.Code ?? "oidc.answer");
        var english = properties?.Items.TryGetValue(OidcHandler.Language, out var language) is true && language == "en";
        See(http, $"{(english ? "en/" : "")}{WorkPaths.SignIn}?{Refused}=elsewhere");
    }

    static void See(HttpContext http, string path)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = WorkPaths.Link(http.Request.Path.Value!.TrimStart('/'), path);
    }
}
