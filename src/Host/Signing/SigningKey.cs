using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Signing;

/// <summary>The publisher's private key, open for as long as it is needed.</summary>
internal sealed class SigningKey : IDisposable
{
    readonly ECDsa key;

    SigningKey(ECDsa key) => (this.key, Public) = (key, new(key.ExportSubjectPublicKeyInfo()));

    public PublicKey Public { get; }

    public byte[] Sign(byte[] bytes) =>
        key.SignData(bytes, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);

    /// <summary>The salts of a publisher who has no other secret: they follow from this key and from nothing that is told.</summary>
    public Salts Salts()
    {
        var secret = key.ExportParameters(true).D!;
        try
        {
            return new(
                HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: Encoding.UTF8.GetBytes("rekenschap salts"))
            );
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }
    }

    /// <summary>A new key.</summary>
    public static SigningKey Make() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>The private key as PEM: PKCS#8, encrypted where there is a password.</summary>
    public string Pem(string? password) =>
        password is null
            ? key.ExportPkcs8PrivateKeyPem() + "\n"
            : key.ExportEncryptedPkcs8PrivateKeyPem(
                password,
                new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 600_000)
            ) + "\n";

    /// <summary>Opens PEM or PKCS#12; what is wrong never names the password or any of the key.</summary>
    public static (SigningKey? Key, Bilingual? Problem) Open(string file, string? password)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            var key = IsPem(bytes) ? OfPem(Encoding.UTF8.GetString(bytes), password) : OfPkcs12(bytes, password);
            if (key is not null && PublicKey.IsP256(key))
                return (new(key), null);
            key?.Dispose();
            return (null, SigningWords.NoSuchKey(file));
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            return (null, SigningWords.Unopened(file, password is not null));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, SigningWords.Unreadable(file));
        }
    }

    static bool IsPem(byte[] bytes) => bytes.AsSpan().IndexOf("-----BEGIN "u8) >= 0;

    static ECDsa? OfPem(string pem, string? password)
    {
        var key = ECDsa.Create();
        if (pem.Contains("BEGIN ENCRYPTED PRIVATE KEY", StringComparison.Ordinal))
            key.ImportFromEncryptedPem(pem, password ?? "");
        else
            key.ImportFromPem(pem);
        return key;
    }

    static ECDsa? OfPkcs12(byte[] bytes, string? password)
    {
        using var certificate = X509CertificateLoader.LoadPkcs12(
            bytes,
            password,
            X509KeyStorageFlags.Exportable | X509KeyStorageFlags.EphemeralKeySet
        );
        return certificate.GetECDsaPrivateKey();
    }

    public void Dispose() => key.Dispose();
}
