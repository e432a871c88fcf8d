using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Rekenschap.Host.Signing;

/// <summary>A publisher's public key: ECDSA on the curve P-256, with SHA-256.</summary>
/// <param name="Spki">DER of its SubjectPublicKeyInfo.</param>
internal sealed record PublicKey(byte[] Spki)
{
    const string P256 = "1.2.840.10045.3.1.7";

    /// <summary>SHA-256 of the key in hexadecimal: what people compare over the telephone.</summary>
    public string Id => Convert.ToHexStringLower(SHA256.HashData(Spki));

    public string Text => Convert.ToBase64String(Spki);

    /// <summary>PEM, as other programs read it.</summary>
    public string Pem => PemEncoding.WriteString("PUBLIC KEY", Spki) + "\n";

    public bool Signed(byte[] bytes, byte[] signature)
    {
        using var key = Open(Spki);
        return key is not null
            && key.VerifyData(bytes, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    /// <summary>Whether a key is of the one kind that is used here.</summary>
    public static bool IsP256(ECDsa key) => key.ExportParameters(false).Curve.Oid.Value == P256;

    public static PublicKey? OfText(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? Of(bytes[..length]) : null;
    }

    /// <summary>A key or a certificate as PEM; null for anything else.</summary>
    public static PublicKey? OfPem(string pem)
    {
        try
        {
            if (!PemEncoding.TryFind(pem, out var fields))
                return null;
            return pem[fields.Label] == "CERTIFICATE"
                ? OfCertificate(pem)
                : Of(Convert.FromBase64String(pem[fields.Base64Data]));
        }
        catch (Exception e) when (e is CryptographicException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    static PublicKey? OfCertificate(string pem)
    {
        using var certificate = X509Certificate2.CreateFromPem(pem);
        return Of(certificate.PublicKey.ExportSubjectPublicKeyInfo());
    }

    static PublicKey? Of(byte[] spki)
    {
        using var key = Open(spki);
        return key is null ? null : new(spki);
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The key is handed to the caller")]
    static ECDsa? Open(byte[] spki)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(spki, out var read);
            if (read == spki.Length && IsP256(key))
                return key;
        }
        catch (CryptographicException)
        {
            // Another kind of key, or none: there is nothing to tell the two apart by.
        }
        key.Dispose();
        return null;
    }
}
