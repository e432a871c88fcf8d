using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Host.Building;

/// <summary>What writing an edition to a folder came to.</summary>
/// <param name="Changed">Files that were not there, or were other.</param>
/// <param name="Left">Files of the folder that the edition has not; they were left alone.</param>
internal sealed record WrittenFolder(int Changed, int Same, ImmutableArray<string> Left);

/// <summary>Writes the files of an edition to a folder that is empty, or holds the same edition.</summary>
internal static class WriteFolder
{
    const string Facts = "edition.yaml";

    /// <summary>Null where the folder holds something else; nothing was written then.</summary>
    public static WrittenFolder? Write(
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files,
        string code,
        string folder
    )
    {
        ImmutableArray<string> there = Directory.Exists(folder) ? [.. FolderContents.Files(folder)] : [];
        if (!there.IsEmpty && CodeIn(folder) != code)
            return null;
        Directory.CreateDirectory(folder);
        var changed = files.Count(file => Put(Path.Combine(folder, file.Key), file.Value.Span));
        return new(changed, files.Count - changed, [.. there.Where(path => !files.ContainsKey(path))]);
    }

    /// <summary>Of which edition the folder says that it is.</summary>
    static string? CodeIn(string folder)
    {
        var facts = Path.Combine(folder, Facts);
        if (!File.Exists(facts))
            return null;
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(facts));
        return YamlMap.Read(text, Facts, new FolderProblems())?.Text("code");
    }

    /// <returns>Whether it was not there as it is: a file that is the same keeps its moment.</returns>
    static bool Put(string place, ReadOnlySpan<byte> bytes)
    {
        if (File.Exists(place) && bytes.SequenceEqual(File.ReadAllBytes(place)))
            return false;
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllBytes(place, bytes);
        return true;
    }
}
