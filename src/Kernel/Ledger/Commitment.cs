using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Rekenschap.Kernel.Ledger;

/// <summary>
/// What the ledger keeps instead of content: SHA-256 over a 32-byte salt followed by the content. Without the salt
/// nobody can find out by guessing what was committed to; with it anyone can check.
/// </summary>
public static class Commitment
{
    /// <summary>Bytes in a commitment, and in a salt.</summary>
    public const int Size = 32;

    /// <summary>The commitment to a content.</summary>
    /// <exception cref="ArgumentException">The salt is not 32 bytes long.</exception>
    public static ImmutableArray<byte> To(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> content)
    {
        if (salt.Length != Size)
            throw new ArgumentException($"A salt has {Size} bytes, not {salt.Length}", nameof(salt));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        hash.AppendData(content);
        return [.. hash.GetHashAndReset()];
    }

    /// <summary>Whether this salt and content are what was committed to. Takes as long for a near miss as for a match.</summary>
    public static bool Matches(ReadOnlySpan<byte> commitment, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> content) =>
        salt.Length == Size && CryptographicOperations.FixedTimeEquals(commitment, To(salt, content).AsSpan());
}
