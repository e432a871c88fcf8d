using System.IO.Compression;

namespace Rekenschap.Publishing.Documents.Packing;

/// <summary>A zip of parts, as ODT and DOCX are. Same parts, same bytes: in the order given, dated as the document is.</summary>
internal static class Parcel
{
    /// <summary>The first day that a zip can hold.</summary>
    static readonly DateOnly First = new(1980, 1, 1);

    /// <param name="stored">Name of the part that is not squeezed, so that programs can tell what the file is; null for none.</param>
    public static byte[] Pack(IEnumerable<(string Name, byte[] Bytes)> parts, DateOnly day, string? stored = null)
    {
        var moment = new DateTimeOffset(day < First ? First : day, TimeOnly.MinValue, TimeSpan.Zero);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                var level = name == stored ? CompressionLevel.NoCompression : CompressionLevel.Optimal;
                var entry = zip.CreateEntry(name, level);
                entry.LastWriteTime = moment;
                using var into = entry.Open();
                into.Write(content);
            }
        return bytes.ToArray();
    }
}
