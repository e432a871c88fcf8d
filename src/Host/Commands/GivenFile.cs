using System.IO.Compression;

namespace Rekenschap.Host.Commands;

/// <summary>A file that is given at the prompt, packed with gzip or not.</summary>
internal static class GivenFile
{
    const int Most = 256 * 1024 * 1024;

    /// <summary>Null where it is not there, no gzip though it says so, or larger than any register.</summary>
    public static async Task<byte[]?> Bytes(FileInfo file, CancellationToken stop)
    {
        try
        {
            await using var stored = file.OpenRead();
            await using Stream plain = file.Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
                ? new GZipStream(stored, CompressionMode.Decompress)
                : stored;
            using var held = new MemoryStream();
            var part = new byte[64 * 1024];
            for (int read; (read = await plain.ReadAsync(part, stop)) > 0; held.Write(part, 0, read))
                if (held.Length > Most)
                    return null;
            return held.ToArray();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }
}
