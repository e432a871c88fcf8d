using Microsoft.AspNetCore.Http;

namespace Rekenschap.Access.Sessions;

/// <summary>The cookie that holds a session's secret. Where the public comes over https no other site or subdomain can set it.</summary>
static class SessionCookie
{
    const int Length = 43;

    public static string? Read(HttpContext http, bool secure) =>
        http.Request.Cookies[Name(secure)] is { Length: Length } secret ? secret : null;

    public static void Write(HttpContext http, string secret, bool secure) =>
        http.Response.Cookies.Append(Name(secure), secret, Options(secure));

    public static void Remove(HttpContext http, bool secure) =>
        http.Response.Cookies.Delete(Name(secure), Options(secure));

    static string Name(bool secure) => secure ? "__Host-rekenschap" : "rekenschap";

    /// <summary>Lax: a link in a mail opens the page, a form of another site sends nothing.</summary>
    static CookieOptions Options(bool secure) =>
        new()
        {
            HttpOnly = true,
            Secure = secure,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            IsEssential = true,
        };
}
