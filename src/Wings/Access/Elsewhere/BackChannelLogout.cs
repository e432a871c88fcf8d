using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Sessions;
using Rekenschap.Access.SigningIn;

namespace Rekenschap.Access.Elsewhere;

/// <summary>The provider tells us that somebody signed out there (OpenID Connect Back-Channel Logout 1.0).</summary>
sealed class BackChannelLogout(Door door, SignInElsewhere elsewhere)
{
    const string Event = "http://schemas.openid.net/event/backchannel-logout";
    const int Most = 20_000;

    public async Task Answer(HttpContext http, OpenIdConnectConfiguration provider)
    {
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            await End(await Read(http, provider));
        }
        catch (OidcRefusal refusal)
        {
            await DoorLog.Write(door, http, null, refusal.Code);
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    async Task<JsonWebToken> Read(HttpContext http, OpenIdConnectConfiguration provider)
    {
        if (
            !HttpMethods.IsPost(http.Request.Method)
            || !http.Request.HasFormContentType
            || http.Request.ContentLength is not <= Most
        )
            throw new OidcRefusal("oidc.logout.form");
        var text = (await http.Request.ReadFormAsync(http.RequestAborted))["logout_token"].ToString();
        var token = await new SignedToken(elsewhere, door.Clock).Read(text, provider, "logout+jwt", "oidc.logout");
        if (token.TryGetPayloadValue<object>("nonce", out _))
            throw new OidcRefusal("oidc.logout.nonce");
        if (
            !token.TryGetPayloadValue<JsonElement>("events", out var events)
            || events.ValueKind != JsonValueKind.Object
            || !events.TryGetProperty(Event, out _)
        )
            throw new OidcRefusal("oidc.logout.events");
        if (
            token.Id is not { Length: > 0 } id
            || !await SpentTokens.Spend(door, "jti " + id, door.Clock.Now.AddHours(1))
        )
            throw new OidcRefusal("oidc.logout.replayed");
        return token;
    }

    /// <summary>The session that is named, else every session of the person.</summary>
    Task<Kernel.Values.Refusal?> End(JsonWebToken token)
    {
        var sid = token.TryGetPayloadValue<string>("sid", out var named)
            ? PersonElsewhere.SessionName(elsewhere.Issuer, named)
            : null;
        if (sid is null && token.Subject is not { Length: > 0 })
            throw new OidcRefusal("oidc.logout.nobody");
        var person = PersonElsewhere.Name(elsewhere.Issuer, token.Subject ?? "");
        return door.Database.Office.Keep(
            async (db, _, stop) =>
            {
                var sessions = db.Set<Session>();
                var named = sid is not null
                    ? sessions.Where(one => one.Elsewhere == sid)
                    : sessions.Where(one =>
                        db.Set<Account>().Any(account => account.Id == one.Account && account.Elsewhere == person)
                    );
                await named.ExecuteDeleteAsync(stop);
                return null;
            }
        );
    }
}
