using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Rekenschap.Ui.Api;

/// <summary>From where somebody asks, so that nobody is held up by what comes from elsewhere.</summary>
public static class AskerAddress
{
    /// <summary>One text for all addresses of one household; empty where it is not known.</summary>
    public static string Of(HttpContext http) => From(Asker(http));

    /// <summary>Whoever a proxy on this machine asks for, else whoever asks; what others say of themselves is not believed.</summary>
    static IPAddress? Asker(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } peer
        && IPAddress.IsLoopback(peer)
        && IPAddress.TryParse(http.Request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim(), out var asker)
            ? asker
            : http.Connection.RemoteIpAddress;

    /// <summary>Of the newer kind a household has as many addresses as it likes, all with the same first half.</summary>
    static string From(IPAddress? address) =>
        address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address?.MapToIPv4().ToString() ?? "";
}
