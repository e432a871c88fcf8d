using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Rekenschap.Wings.Tests.Work.Passkeys;

/// <summary>Answers of a passkey that must not let anybody in, each wrong in one thing.</summary>
static class ForgedUses
{
    static readonly Device Other = new();

    public static IEnumerable<(string Name, Lie Lie)> All => [.. Client, .. Data, .. Signature, .. Answer];

    static (string, Lie)[] Client =>
        [
            ("another challenge", Says("challenge", Base64Url.EncodeToString(new byte[32]))),
            ("an empty challenge", Says("challenge", "")),
            ("no challenge", new() { Client = one => one.Remove("challenge") }),
            ("a challenge cut short", new() { Client = one => one["challenge"] = ((string)one["challenge"]!)[..10] }),
            ("made instead of used", Says("type", "webauthn.create")),
            ("no type", new() { Client = one => one.Remove("type") }),
            ("another site", Says("origin", "https://rekenschap.example")),
            (
                "a subdomain",
                new() { Client = one => one["origin"] = ((string)one["origin"]!).Replace("//", "//evil.") }
            ),
            ("another port", Says("origin", "http://localhost:1")),
            (
                "https where we speak http",
                new() { Client = one => one["origin"] = ((string)one["origin"]!).Replace("http:", "https:") }
            ),
            ("an origin with a path", new() { Client = one => one["origin"] = (string)one["origin"]! + "/evil" }),
            ("no origin", new() { Client = one => one.Remove("origin") }),
            ("within a frame of another site", Says("crossOrigin", true)),
            ("below a page of another site", Says("topOrigin", "https://evil.example")),
            ("client data that is no JSON", new() { ClientBytes = _ => "not JSON"u8.ToArray() }),
            ("client data that is no text", new() { ClientBytes = one => [0xff, 0xfe, .. one] }),
            ("client data that is null", new() { ClientBytes = _ => "null"u8.ToArray() }),
            ("no client data", new() { ClientBytes = _ => [] }),
        ];

    static (string, Lie)[] Data =>
        [
            ("for another domain", new() { Domain = "rekenschap.example" }),
            ("nobody was there", new() { Flags = flags => flags & ~Device.Present }),
            ("nobody was known", new() { Flags = flags => flags & ~Device.Verified }),
            ("copied without being able to", new() { Flags = flags => flags | Device.IsCopied }),
            ("able to be copied all at once", new() { Flags = flags => flags | Device.MayBeCopied }),
            ("a key that is not there", new() { Flags = flags => flags | Device.HasKey }),
            ("more that is not there", new() { Flags = flags => flags | Device.HasMore }),
            ("a count that stood still", new() { Count = 1 }),
            ("a count from before", new() { Count = 0 }),
            ("data cut short", new() { Data = one => one[..36] }),
            ("no data", new() { Data = _ => [] }),
            ("bytes after the data", new() { Data = one => [.. one, 0] }),
        ];

    static (string, Lie)[] Signature =>
        [
            ("signed by another key", new() { Signature = _ => Other.Sign([1]) }),
            ("signed over something else", new() { Signed = one => [.. one, 0] }),
            ("a byte turned", new() { Signature = one => [.. one[..^1], (byte)(one[^1] ^ 1)] }),
            ("no signature", new() { Signature = _ => [] }),
            ("a signature of zeros", new() { Signature = _ => [0x30, 6, 2, 1, 0, 2, 1, 0] }),
            ("a signature that is no signature", new() { Signature = _ => RandomNumberGenerator.GetBytes(64) }),
        ];

    static (string, Lie)[] Answer =>
        [
            ("of nobody", Tells("userHandle", Base64Url.EncodeToString("nobody"u8))),
            (
                "of somebody who is not there",
                Tells("userHandle", Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Guid.Empty.ToString())))
            ),
            ("that says not whose it is", Tells("userHandle", null)),
            ("without a signature field", new() { Answer = one => one["response"]!.AsObject().Remove("signature") }),
            (
                "of a credential that nobody has",
                new() { Answer = one => one["id"] = Base64Url.EncodeToString(new byte[32]) }
            ),
            ("of an empty credential", new() { Answer = one => one["id"] = "" }),
            ("no passkey but a password", new() { Answer = one => one["type"] = "password" }),
            ("without a response", new() { Answer = one => one.Remove("response") }),
            ("with a response that is text", new() { Answer = one => one["response"] = "x" }),
            ("not in base64url", Tells("authenticatorData", "***")),
            ("no JSON", new() { Text = _ => "{" }),
            ("null", new() { Text = _ => "null" }),
            ("a list", new() { Text = one => $"[{one}]" }),
            ("nested without end", new() { Text = _ => string.Concat(Enumerable.Repeat("[", 9000)) }),
            ("too long", new() { Text = one => one + new string(' ', 40_000) }),
        ];

    static Lie Says(string name, JsonNode value) => new() { Client = one => one[name] = value.DeepClone() };

    static Lie Tells(string name, string? value) => new() { Answer = one => one["response"]![name] = value };
}
