using System.IO.Compression;

namespace Rekenschap.Publishing.Keeping;

/// <summary>Squeezes blocks and brings them back.</summary>
static class Squeezed
{
    const int Quality = 5;
    const int Window = 18;

    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        var into = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, into, out var length, Quality, Window)
            ? into[..length]
            : throw new InvalidOperationException("A block does not fit where it always fits");
    }

    /// <exception cref="InvalidDataException">What is kept is no block.</exception>
    public static byte[] Back(ReadOnlySpan<byte> squeezed)
    {
        var into = new byte[KeptBlock.Size];
        return BrotliDecoder.TryDecompress(squeezed, into, out var length)
            ? into[..length]
            : throw new InvalidDataException("A kept block cannot be read");
    }
}
