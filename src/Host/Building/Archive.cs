using System.IO.Compression;

namespace Rekenschap.Host.Building;

/// <summary>Packs a publication into one file whose bytes follow from its content alone.</summary>
internal static class Archive
{
    /// <summary>Packs the files of a folder, by path, all dated on the given day.</summary>
    public static void Write(string folder, IEnumerable<string> paths, DateOnly day, string to)
    {
        using var file = File.Create(to);
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
            entry.LastWriteTime = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
            using var into = entry.Open();
            using var from = File.OpenRead(Path.Combine(folder, path));
            from.CopyTo(into);
        }
    }
}
