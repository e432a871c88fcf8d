using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;

namespace Rekenschap.Host.Site;

/// <summary>A drawn page or a file, ready to send. Kept squeezed, as nearly every reader takes it.</summary>
/// <param name="Tag">Names the bytes; equal bytes have equal tags on every machine.</param>
sealed record Shelved(ReadOnlyMemory<byte> Brotli, string Tag, string Type)
{
    /// <summary>What the framework calls an OpenDocument spreadsheet no office program knows.</summary>
    static readonly FileExtensionContentTypeProvider Types = new()
    {
        Mappings = { [".ods"] = "application/vnd.oasis.opendocument.spreadsheet" },
    };

    ReadOnlyMemory<byte>? bytes;

    /// <summary>For a reader who does not take it squeezed.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes ??= Whole();

    /// <param name="path">Its ending tells the type.</param>
    public static Shelved Of(string path, ReadOnlyMemory<byte> bytes) =>
        new(Squeeze(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes.Span)[..12]), TypeOf(path));

    public static string TypeOf(string path)
    {
        if (!Types.TryGetContentType(path, out var type))
            return "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }

    static ReadOnlyMemory<byte> Squeeze(ReadOnlyMemory<byte> bytes)
    {
        using var squeezed = new MemoryStream();
        using (var brotli = new BrotliStream(squeezed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(bytes.Span);
        return squeezed.ToArray();
    }

    byte[] Whole()
    {
        using var whole = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(Brotli.ToArray()), CompressionMode.Decompress))
            brotli.CopyTo(whole);
        return whole.ToArray();
    }
}
