using System.IO.Compression;

namespace Rekenschap.Figures.Templates.Books;

/// <summary>The parts of a package, in the order in which they are put, all of one day.</summary>
internal sealed class PackedParts(DateOnly day) : IDisposable
{
    /// <summary>The first day that a package can hold.</summary>
    static readonly DateOnly First = new(1980, 1, 1);

    readonly MemoryStream bytes = new();
    ZipArchive? zip;

    ZipArchive Zip => zip ??= new(bytes, ZipArchiveMode.Create, leaveOpen: true);

    public void Put(string name, Action<Stream> write, CompressionLevel level = CompressionLevel.Fastest)
    {
        var entry = Zip.CreateEntry(name, level);
        entry.LastWriteTime = new(day < First ? First : day, TimeOnly.MinValue, TimeSpan.Zero);
        using var into = entry.Open();
        write(into);
    }

    public void Put(string name, ReadOnlyMemory<byte> content, CompressionLevel level = CompressionLevel.Fastest) =>
        Put(name, into => into.Write(content.Span), level);

    /// <summary>The whole package; nothing can be put after it.</summary>
    public byte[] Close()
    {
        Zip.Dispose();
        return bytes.ToArray();
    }

    public void Dispose()
    {
        zip?.Dispose();
        bytes.Dispose();
    }
}
