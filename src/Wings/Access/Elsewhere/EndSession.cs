using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Elsewhere;

/// <summary>The provider's own signing out (OpenID Connect RP-Initiated Logout 1.0).</summary>
static class EndSession
{
    /// <summary>Null where the provider has none, or cannot be reached now.</summary>
    public static string? Link(HttpContext http, Door door, string hint)
    {
        var options = http
            .RequestServices.GetRequiredService<IOptionsMonitor<OidcOptions>>()
            .Get(OidcHandler.SchemeName);
        if (options.Known?.EndSessionEndpoint is not { Length: > 0 } end)
            return null;
        return QueryHelpers.AddQueryString(
            end,
            new Dictionary<string, string?>
            {
                ["id_token_hint"] = door.Seals.OpenHint(hint),
                ["client_id"] = options.ClientId,
                ["post_logout_redirect_uri"] = new Uri(options.Elsewhere.Address, WorkPaths.SignIn).AbsoluteUri,
            }
        );
    }
}
