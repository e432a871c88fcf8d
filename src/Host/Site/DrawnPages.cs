using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Rekenschap.Host.Site;

/// <summary>
/// Pages that an earlier run drew, in one file under the mark of all that they rest on, so that a server that starts again
/// answers before it has read the figures. May be thrown away at any time.
/// </summary>
sealed class DrawnPages
{
    const string Ending = ".pages";

    public static readonly DrawnPages None = new([]);

    DrawnPages(IEnumerable<KeyValuePair<string, Shelved>> pages) =>
        All = pages.ToFrozenDictionary(StringComparer.Ordinal);

    public FrozenDictionary<string, Shelved> All { get; }

    /// <summary>What was kept under a mark; null where nothing was, or where it is not whole.</summary>
    public static DrawnPages? Read(string folder, string mark)
    {
        var place = Path.Combine(folder, mark + Ending);
        if (!File.Exists(place))
            return null;
        var bytes = File.ReadAllBytes(place);
        if (bytes.Length < SHA256.HashSizeInBytes)
            return null;
        var content = bytes.AsMemory(SHA256.HashSizeInBytes);
        if (!SHA256.HashData(content.Span).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes)))
            return null;
        return new(Pages(content));
    }

    /// <summary>Keeps pages under a mark; what was kept under others is thrown away.</summary>
    public static async Task Write(string folder, string mark, IAsyncEnumerable<KeyValuePair<string, Shelved>> pages)
    {
        using var content = new MemoryStream();
        await using (var writer = new BinaryWriter(content, System.Text.Encoding.UTF8, leaveOpen: true))
            await foreach (var (path, page) in pages)
            {
                writer.Write(path);
                writer.Write(page.Tag);
                writer.Write(page.Type);
                writer.Write(page.Brotli.Length);
                writer.Write(page.Brotli.Span);
            }
        Directory.CreateDirectory(folder);
        var place = Path.Combine(folder, mark + Ending);
        // Whoever starts at this moment finds all of it or nothing.
        var making = place + ".making";
        await File.WriteAllBytesAsync(making, [.. SHA256.HashData(content.ToArray()), .. content.ToArray()]);
        File.Move(making, place, overwrite: true);
        foreach (var other in Directory.GetFiles(folder, "*" + Ending).Where(one => one != place))
            File.Delete(other);
    }

    static IEnumerable<KeyValuePair<string, Shelved>> Pages(ReadOnlyMemory<byte> content)
    {
        using var stream = new MemoryStream(content.ToArray());
        using var reader = new BinaryReader(stream);
        while (stream.Position < stream.Length)
        {
            var (path, tag, type) = (reader.ReadString(), reader.ReadString(), reader.ReadString());
            yield return new(path, new(reader.ReadBytes(reader.ReadInt32()), tag, type));
        }
    }
}
