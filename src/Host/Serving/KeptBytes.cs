using System.Collections.Immutable;
using System.Security.Cryptography;
using Rekenschap.Host.Archiving;
using Rekenschap.Host.Verifying;
using Rekenschap.Publishing.Keeping;

namespace Rekenschap.Host.Serving;

/// <summary>
/// The bytes of a publication as they are kept: its archive, in which every file lies as it is, and the tree head behind
/// it. So nothing is kept twice, and each file and the archive come out as they were.
/// </summary>
static class KeptBytes
{
    public static async Task<ImmutableArray<FileStretch>> Write(
        string archive,
        string treeHead,
        Stream to,
        CancellationToken stop
    )
    {
        var files = ImmutableArray.CreateBuilder<FileStretch>();
        await using var zip = File.OpenRead(archive);
        foreach (var entry in ZipLayout.Read(zip, new Faults()))
            files.Add(await Stretch(entry.Name, zip, entry.Data, entry.Length, entry.Data, stop));
        files.Add(await Stretch(PublishedFiles.Archive, zip, 0, zip.Length, 0, stop));
        zip.Position = 0;
        await zip.CopyToAsync(to, stop);
        await using var head = File.OpenRead(treeHead);
        files.Add(await Stretch(PublishedFiles.TreeHead, head, 0, head.Length, zip.Length, stop));
        head.Position = 0;
        await head.CopyToAsync(to, stop);
        return files.ToImmutable();
    }

    static async Task<FileStretch> Stretch(
        string path,
        Stream file,
        long from,
        long length,
        long start,
        CancellationToken stop
    )
    {
        await using var slice = new StreamSlice(file, from, length);
        return new(path, start, length, [.. await SHA256.HashDataAsync(slice, stop)]);
    }
}
