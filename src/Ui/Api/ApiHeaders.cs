using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Rekenschap.Ui.Api;

/// <summary>What every answer of the API carries, problems too.</summary>
public static class ApiHeaders
{
    public const string Version = "API-Version";

    public const string Invented = "Rekenschap-Invented";

    const string Exposed = $"{Version}, {Invented}, ETag, Link, Retry-After, Content-Language";

    /// <summary>Anybody's page may read what is public; nothing of it may be framed, sniffed or run.</summary>
    public static void Set(IHeaderDictionary headers)
    {
        headers[Version] = ApiFacts.Version;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = Exposed;
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        // Public figures may be kept, as long as it is asked each time whether they still are so.
        headers.CacheControl = "no-cache";
        headers.Vary = $"{HeaderNames.Accept}, {HeaderNames.AcceptLanguage}";
    }

    /// <summary>What a browser asks before it lets a page ask.</summary>
    public static void SetPreflight(IHeaderDictionary headers)
    {
        headers.Allow = "GET, HEAD, OPTIONS";
        headers.AccessControlAllowMethods = "GET, HEAD, OPTIONS";
        headers.AccessControlAllowHeaders = "Accept, Accept-Language, If-None-Match";
        headers.AccessControlMaxAge = "86400";
    }
}
