using System.Security.Cryptography;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Host.Serving;

namespace Rekenschap.Host.Watching;

/// <summary>What every file of a folder held at one moment, as hashes by path.</summary>
internal sealed class FolderMarks
{
    readonly Dictionary<string, string> marks;

    FolderMarks(Dictionary<string, string> marks) => this.marks = marks;

    /// <summary>Of a folder's files; one that cannot be read now counts as one that is not there.</summary>
    /// <param name="apart">A folder that does not count, where it lies in the other.</param>
    public static FolderMarks Of(string folder, string apart)
    {
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
            foreach (var path in FolderContents.Files(folder))
                if (!IsIn(apart, Path.Combine(folder, path)) && Mark(Path.Combine(folder, path)) is { } mark)
                    marks[path] = mark;
        return new(marks);
    }

    /// <summary>Paths that were added, changed or removed between the other moment and this one.</summary>
    public IReadOnlyList<string> ChangedSince(FolderMarks before) =>
        [
            .. marks
                .Keys.Union(before.marks.Keys)
                .Where(path => marks.GetValueOrDefault(path) != before.marks.GetValueOrDefault(path))
                .Order(StringComparer.Ordinal),
        ];

    static bool IsIn(string folder, string place) =>
        Path.GetFullPath(place)
            .StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    static string? Mark(string place)
    {
        try
        {
            return Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(place)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
