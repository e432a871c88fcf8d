using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Destruction;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Editions.Working;

/// <summary>What of a folder that was read goes into the database.</summary>
public static class FolderContents
{
    public static EditionContents Of(string folder, EditionRead read)
    {
        var delivered = read.Deliveries.Where(one => one.Report.Status != DeliveryStatus.Absent).ToList();
        var paths = delivered.Select(one => one.Report.File).ToHashSet(StringComparer.Ordinal);
        var receipts = read.Folder!.Deliveries.ToDictionary(
            one => one.File,
            one => one.Receipt,
            StringComparer.Ordinal
        );
        return new(
            read.Folder.Facts.Code,
            [
                .. Files(folder)
                    .Where(path => !paths.Contains(path))
                    .Select(path => new FolderFile(path, Bytes(folder, path))),
            ],
            [.. read.Folder.Catalogue.Indicators.Select(one => one.Code)],
            [.. read.Folder.Organisations.All.Select(one => one.Code)],
            [.. read.Breakdowns.Select(BreakdownText.Write)],
            [
                .. delivered.Select(one => new DeliveredFile(
                    one.Report,
                    Bytes(folder, one.Report.File),
                    one.Observations,
                    one.Sheets,
                    receipts[one.Report.File]?.SubmittedBy,
                    receipts[one.Report.File]?.ApprovedBy
                )),
            ]
        );
    }

    /// <summary>Puts the files of a stored edition in a folder, as they were stored; one that was destroyed is not there.</summary>
    public static void Unpack(EditionContents contents, string folder)
    {
        foreach (var (path, bytes) in Of(contents))
        {
            var place = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllBytes(place, bytes.Span);
        }
    }

    /// <summary>The files of a stored edition by path, as they were stored; one that was destroyed is not there.</summary>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Of(EditionContents contents)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        // Read while somebody stores the next revision, a delivery may be among the files too: what was delivered last goes before.
        foreach (
            var (path, bytes) in contents
                .Files.Select(one => (one.Path, one.Bytes))
                .Concat(contents.Deliveries.Select(one => (Path: one.Report.File, one.Bytes)))
        )
            if (bytes is { } kept)
                files[path] = kept;
        if (!contents.Destroyed.IsEmpty)
            files[DestroyedList.File] = DestroyedList.Write(contents.Destroyed);
        return files.ToImmutable();
    }

    /// <summary>Paths from the folder; names with a leading dot are not part of an edition.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(name => name.StartsWith('.')))
            .Order(StringComparer.Ordinal);

    static byte[] Bytes(string folder, string path) => File.ReadAllBytes(Path.Combine(folder, path));
}
