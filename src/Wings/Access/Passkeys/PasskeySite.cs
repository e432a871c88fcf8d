using System.Net;
using Microsoft.AspNetCore.Http;

namespace Rekenschap.Access.Passkeys;

/// <summary>The site for which passkeys are made and to which alone they answer.</summary>
/// <param name="Domain">The RP ID: the host without its port.</param>
/// <param name="Origin">To the letter as browsers write it.</param>
readonly record struct PasskeySite(string Domain, string Origin)
{
    /// <summary>Null where browsers know none: an address of numbers, or one without https that is not this machine.</summary>
    public static PasskeySite? Of(Door door, HttpContext http)
    {
        var address = door.Settings.Address ?? Asked(http);
        if (address is null || IPAddress.TryParse(address.Host.Trim('[', ']'), out _))
            return null;
        return address.Scheme == Uri.UriSchemeHttps || address.Host == "localhost"
            ? new(address.IdnHost, Written(address))
            : null;
    }

    static string Written(Uri address) =>
        $"{address.Scheme}://{address.IdnHost}{(address.IsDefaultPort ? "" : ":" + address.Port)}";

    /// <summary>What was asked for, where nobody said where the public finds us: good for this machine only.</summary>
    static Uri? Asked(HttpContext http) =>
        Uri.TryCreate($"{http.Request.Scheme}://{http.Request.Host}/", UriKind.Absolute, out var asked)
        && asked.Host == "localhost"
            ? asked
            : null;
}
