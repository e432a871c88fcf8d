using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Rekenschap.Access.Codes;

/// <summary>Random words that prove something to us; kept only as their hash, so that who reads the database cannot use them.</summary>
static class Secrets
{
    /// <summary>Of 256 bits, fit for an address or a cookie.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
