using Rekenschap.Host.Archiving;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Host.Signing;

/// <summary>A signature under a tree head, as a file.</summary>
/// <param name="Head">What was signed: the text of <see cref="TreeHead.ToBeSigned"/> follows from it.</param>
/// <param name="Public">The public key in base64 (SubjectPublicKeyInfo); no reason to trust it.</param>
/// <param name="Signature">In base64, DER of an ECDSA signature with SHA-256.</param>
internal sealed record SignatureFile(TreeHeadFile Head, string Public, string Signature)
{
    public static byte[] Sign(TreeHead head, SigningKey key) =>
        CanonicalJson.Write(
            new SignatureFile(
                new(head.Edition, head.TimeText, head.Size, head.RootText),
                key.Public.Text,
                Convert.ToBase64String(key.Sign(head.ToBeSigned))
            )
        );

    /// <summary>Null where the file is no signature.</summary>
    public static SignatureFile? Read(ReadOnlySpan<byte> bytes) => CanonicalJson.Read<SignatureFile>(bytes, out _);

    /// <summary>Null where what stands for a signature is none.</summary>
    public byte[]? Bytes()
    {
        var bytes = new byte[Signature.Length];
        return Convert.TryFromBase64String(Signature, bytes, out var length) ? bytes[..length] : null;
    }
}
