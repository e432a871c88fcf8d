using System.Buffers.Text;
using System.Formats.Cbor;

namespace Rekenschap.Wings.Tests.Work.Passkeys;

/// <summary>New passkeys that must not be taken, each wrong in one thing.</summary>
static class ForgedMakings
{
    public static IEnumerable<(string Name, Lie Lie)> All(Device device) =>
        [
            ("another challenge", new() { Client = one => one["challenge"] = Base64Url.EncodeToString(new byte[32]) }),
            ("used instead of made", new() { Client = one => one["type"] = "webauthn.get" }),
            ("another site", new() { Client = one => one["origin"] = "https://evil.example" }),
            ("within a frame of another site", new() { Client = one => one["crossOrigin"] = true }),
            ("for another domain", new() { Domain = "evil.example" }),
            ("nobody was there", new() { Flags = flags => flags & ~Device.Present }),
            ("nobody was known", new() { Flags = flags => flags & ~Device.Verified }),
            ("copied without being able to", new() { Flags = flags => flags | Device.IsCopied }),
            ("without a key", new() { Flags = flags => flags & ~Device.HasKey }),
            (
                "an algorithm that we do not take",
                Key((1, 2), (3, -35), (-1, 2), (-2, new byte[48]), (-3, new byte[48]))
            ),
            (
                "an algorithm that nobody knows",
                Key((1, 2), (3, -9999), (-1, 1), (-2, device.Point.X!), (-3, device.Point.Y!))
            ),
            ("EdDSA, which the base library has not", Key((1, 1), (3, -8), (-1, 6), (-2, new byte[32]))),
            (
                "a key of another kind than it says",
                Key((1, 3), (3, -7), (-1, 1), (-2, device.Point.X!), (-3, device.Point.Y!))
            ),
            ("a key without half its point", Key((1, 2), (3, -7), (-1, 1), (-2, device.Point.X!))),
            ("a point that is not on the curve", Key((1, 2), (3, -7), (-1, 1), (-2, new byte[32]), (-3, new byte[32]))),
            ("a key cut short", new() { Key = one => one[..20] }),
            ("a key that is a number", new() { Key = _ => [0x01] }),
            ("a credential without a name", new() { Credential = _ => [] }),
            ("a credential with a name too long", new() { Credential = _ => new byte[1024] }),
            ("another credential than it says", new() { Credential = one => [.. one[..^1], (byte)(one[^1] ^ 1)] }),
            ("data cut short", new() { Data = one => one[..50] }),
            ("bytes after the key", new() { Data = one => [.. one, 0, 0] }),
            ("a statement cut short", new() { Attestation = one => one[..^5] }),
            ("a statement that is empty", new() { Attestation = _ => [] }),
            ("a statement that is a list", new() { Attestation = _ => [0x80] }),
            (
                "a statement without data",
                new() { Attestation = _ => [0xa1, 0x63, 0x66, 0x6d, 0x74, 0x64, 0x6e, 0x6f, 0x6e, 0x65] }
            ),
            ("a statement nested without end", new() { Attestation = _ => [.. Enumerable.Repeat((byte)0x81, 9000)] }),
            (
                "a statement that says it is very long",
                new() { Attestation = _ => [0x5b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff] }
            ),
            ("a statement that is one number", new() { Attestation = _ => Encoded(writer => writer.WriteInt32(1)) }),
            ("no JSON", new() { Text = _ => "none" }),
            (
                "an answer of another kind",
                new() { Answer = one => one["response"]!.AsObject().Remove("attestationObject") }
            ),
        ];

    static Lie Key(params (int, object)[] parts) => new() { Key = _ => Device.Cose(parts) };

    static byte[] Encoded(Action<CborWriter> write)
    {
        var writer = new CborWriter();
        write(writer);
        return writer.Encode();
    }
}
