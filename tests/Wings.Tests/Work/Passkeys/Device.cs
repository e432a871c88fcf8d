using System.Buffers.Binary;
using System.Buffers.Text;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Rekenschap.Wings.Tests.Work.Passkeys;

/// <summary>A device that makes and uses a passkey as the standard says, or with one lie (WebAuthn, 6.1 and 6.5).</summary>
sealed class Device : IDisposable
{
    public const int Present = 0x01;
    public const int Verified = 0x04;
    public const int MayBeCopied = 0x08;
    public const int IsCopied = 0x10;
    public const int HasKey = 0x40;
    public const int HasMore = 0x80;

    readonly ECDsa? ec;
    readonly RSA? rsa;

    public Device(bool withRsa = false)
    {
        if (withRsa)
            rsa = RSA.Create(2048);
        else
            ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    }

    public byte[] Credential { get; } = RandomNumberGenerator.GetBytes(32);

    /// <summary>How often it signed; a device that does not count says 0 always.</summary>
    public uint Count { get; set; }

    public bool Counts { get; init; } = true;

    public string Handle { get; set; } = "";

    /// <summary>Makes a passkey for what a page asks.</summary>
    public string Make(string options, string origin, Lie lie)
    {
        var asked = JsonNode.Parse(options)!;
        Handle = asked["user"]!["id"]!.GetValue<string>();
        var client = Client("webauthn.create", asked, origin, lie);
        var data = Data(asked["rp"]!["id"]!.GetValue<string>(), Present | Verified | HasKey, lie, AttestedKey(lie));
        var writer = new CborWriter(CborConformanceMode.Ctap2Canonical);
        writer.WriteStartMap(3);
        writer.WriteTextString("fmt");
        writer.WriteTextString("none");
        writer.WriteTextString("attStmt");
        writer.WriteStartMap(0);
        writer.WriteEndMap();
        writer.WriteTextString("authData");
        writer.WriteByteString(data);
        writer.WriteEndMap();
        var response = new JsonObject
        {
            ["clientDataJSON"] = Base64Url.EncodeToString(client),
            ["attestationObject"] = Base64Url.EncodeToString(Through(lie.Attestation, writer.Encode())),
            ["transports"] = new JsonArray("internal", "not known"),
        };
        return Answer(response, lie);
    }

    /// <summary>Signs what a page asks.</summary>
    public string Use(string options, string origin, Lie lie)
    {
        var asked = JsonNode.Parse(options)!;
        Count += Counts ? 1u : 0;
        var client = Client("webauthn.get", asked, origin, lie);
        var data = Data(asked["rpId"]!.GetValue<string>(), Present | Verified, lie, []);
        byte[] signed = [.. data, .. SHA256.HashData(client)];
        var response = new JsonObject
        {
            ["clientDataJSON"] = Base64Url.EncodeToString(client),
            ["authenticatorData"] = Base64Url.EncodeToString(data),
            ["signature"] = Base64Url.EncodeToString(Through(lie.Signature, Sign(Through(lie.Signed, signed)))),
            ["userHandle"] = Handle,
        };
        return Answer(response, lie);
    }

    static byte[] Client(string type, JsonNode asked, string origin, Lie lie)
    {
        var client = new JsonObject
        {
            ["type"] = type,
            ["challenge"] = asked["challenge"]!.GetValue<string>(),
            ["origin"] = origin,
            ["crossOrigin"] = false,
        };
        lie.Client?.Invoke(client);
        return Through(lie.ClientBytes, Encoding.UTF8.GetBytes(client.ToJsonString()));
    }

    byte[] Data(string domain, int flags, Lie lie, byte[] rest)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, lie.Count ?? Count);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(lie.Domain ?? domain));
        return Through(lie.Data, [.. hash, (byte)(lie.Flags?.Invoke(flags) ?? flags), .. count, .. rest]);
    }

    byte[] AttestedKey(Lie lie)
    {
        var (credential, length) = (Through(lie.Credential, Credential), new byte[2]);
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)credential.Length);
        return [.. new byte[16], .. length, .. credential, .. Through(lie.Key, Key())];
    }

    public byte[] Key() =>
        rsa is not null
            ? Cose(
                (1, 3),
                (3, -257),
                (-1, rsa.ExportParameters(false).Modulus!),
                (-2, rsa.ExportParameters(false).Exponent!)
            )
            : Cose((1, 2), (3, -7), (-1, 1), (-2, Point.X!), (-3, Point.Y!));

    public ECPoint Point => ec!.ExportParameters(false).Q;

    public static byte[] Cose(params (int Label, object Value)[] parts)
    {
        var writer = new CborWriter(CborConformanceMode.Lax);
        writer.WriteStartMap(parts.Length);
        foreach (var (label, value) in parts)
        {
            writer.WriteInt32(label);
            if (value is byte[] bytes)
                writer.WriteByteString(bytes);
            else
                writer.WriteInt32((int)value);
        }
        writer.WriteEndMap();
        return writer.Encode();
    }

    public byte[] Sign(byte[] data) =>
        rsa is not null
            ? rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : ec!.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);

    string Answer(JsonObject response, Lie lie)
    {
        var id = Base64Url.EncodeToString(Credential);
        var answer = new JsonObject
        {
            ["id"] = id,
            ["rawId"] = id,
            ["type"] = "public-key",
            ["authenticatorAttachment"] = "platform",
            ["clientExtensionResults"] = new JsonObject(),
            ["response"] = response,
        };
        lie.Answer?.Invoke(answer);
        return lie.Text is { } told ? told(answer.ToJsonString()) : answer.ToJsonString();
    }

    static byte[] Through(Func<byte[], byte[]>? lie, byte[] truth) => lie is null ? truth : lie(truth);

    public void Dispose()
    {
        ec?.Dispose();
        rsa?.Dispose();
    }
}
