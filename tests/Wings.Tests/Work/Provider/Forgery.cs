using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Rekenschap.Wings.Tests.Work.Provider;

/// <summary>One answer of a provider, right until a case makes it wrong.</summary>
sealed class Forgery
{
    public Dictionary<string, object?> Header { get; } =
        new()
        {
            ["alg"] = "PS256",
            ["kid"] = "first",
            ["typ"] = "JWT",
        };

    public Dictionary<string, object?> Claims { get; } = [];

    /// <summary>Signs header and payload.</summary>
    public required Func<byte[], byte[]> Sign { get; set; }

    /// <summary>What stands in the place of the token that was made; null where that is sent.</summary>
    public Func<string, string?>? Instead { get; set; }

    public Dictionary<string, object?> Response { get; } =
        new() { ["access_token"] = "for your eyes", ["token_type"] = "Bearer" };

    public (int Status, string Type, string Body)? Endpoint { get; set; }

    /// <summary>What the browser brings back, in the order of the address.</summary>
    public List<(string Name, string Value)> Query { get; } = [];

    public void Ask(string name, string? value)
    {
        Query.RemoveAll(one => one.Name == name);
        if (value is not null)
            Query.Add((name, value));
    }

    public string Token()
    {
        var signed = Part(Header) + "." + Part(Claims.Where(one => one.Value is not null).ToDictionary());
        return signed + "." + Base64Url.EncodeToString(Sign(Encoding.ASCII.GetBytes(signed)));
    }

    public (int Status, string Type, string Body) Answer()
    {
        if (Endpoint is { } other)
            return other;
        var token = Token();
        Response.TryAdd("id_token", Instead is null ? token : Instead(token));
        return (
            200,
            "application/json",
            JsonSerializer.Serialize(Response.Where(one => one.Value is not null).ToDictionary())
        );
    }

    static string Part(object what) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(what));

    public static Func<byte[], byte[]> Rsa(RSA key, RSASignaturePadding padding) =>
        bytes => key.SignData(bytes, HashAlgorithmName.SHA256, padding);

    public static Func<byte[], byte[]> Ec(ECDsa key) => bytes => key.SignData(bytes, HashAlgorithmName.SHA256);

    public static Func<byte[], byte[]> Secret(byte[] secret) => bytes => HMACSHA256.HashData(secret, bytes);
}
