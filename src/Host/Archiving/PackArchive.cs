using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using Rekenschap.Figures.Archives;

namespace Rekenschap.Host.Archiving;

/// <summary>
/// Packs files into one whose bytes follow from their content alone: no time, place, name or rights of the machine that
/// packs. Nothing is compressed, since what a compressor makes of the same content differs from processor to processor,
/// and since a byte that is changed in what is stored as it is always changes what is read.
/// </summary>
internal sealed class PackArchive : IDisposable
{
    /// <summary>A plain file that its owner may change and everybody read.</summary>
    const int PlainFile = 0b1_000_000_110_100_100 << 16;

    readonly ZipArchive zip;
    readonly DateTimeOffset day;
    readonly ImmutableArray<ManifestFile>.Builder packed = ImmutableArray.CreateBuilder<ManifestFile>();

    /// <param name="day">What every file is dated.</param>
    public PackArchive(Stream to, DateOnly day)
    {
        zip = new(to, ZipArchiveMode.Create, leaveOpen: true);
        this.day = new(day, TimeOnly.MinValue, TimeSpan.Zero);
    }

    /// <summary>What was packed so far, in order.</summary>
    public ImmutableArray<ManifestFile> Packed => packed.ToImmutable();

    public void Add(ArchivedFile file)
    {
        var entry = zip.CreateEntry(file.Path, CompressionLevel.NoCompression);
        (entry.LastWriteTime, entry.ExternalAttributes) = (day, PlainFile);
        using var hash = SHA256.Create();
        using var into = entry.Open();
        using var hashed = new CryptoStream(into, hash, CryptoStreamMode.Write);
        using var counted = new CountedStream(hashed);
        file.Write(counted);
        counted.Flush();
        hashed.FlushFinalBlock();
        packed.Add(new(file.Path, counted.Written, Convert.ToHexStringLower(hash.Hash!)));
    }

    public void Add(string path, byte[] bytes) => Add(new(path, to => to.Write(bytes)));

    public void Dispose() => zip.Dispose();
}
