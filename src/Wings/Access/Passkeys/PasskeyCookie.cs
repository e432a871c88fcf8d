using Microsoft.AspNetCore.Http;
using Rekenschap.Access.Codes;

namespace Rekenschap.Access.Passkeys;

/// <summary>Ties what a device is asked at the door to the browser in which it is asked.</summary>
static class PasskeyCookie
{
    const int Length = 43;

    public static string Name(bool secure) => secure ? "__Host-rekenschap-passkey" : "rekenschap-passkey";

    /// <summary>Empty where the browser has none.</summary>
    public static string Read(HttpContext http, bool secure) =>
        http.Request.Cookies[Name(secure)] is { Length: Length } there ? there : "";

    public static string Give(HttpContext http, bool secure)
    {
        if (Read(http, secure) is { Length: Length } there)
            return there;
        var secret = Secrets.New();
        http.Response.Cookies.Append(
            Name(secure),
            secret,
            new()
            {
                HttpOnly = true,
                Secure = secure,
                SameSite = SameSiteMode.Strict,
                Path = "/",
                IsEssential = true,
            }
        );
        return secret;
    }
}
