namespace Rekenschap.Kernel.Folders;

/// <summary>
/// The files of a folder that people edit, by path from it (with <c>/</c>). Names with a leading dot and README.md are
/// not there; names come in ordinal order whatever the disk says; what a symbolic link brings in from outside the folder
/// is refused with a problem.
/// </summary>
public sealed class FolderTree
{
    // Settings are written by hand; what is larger is no settings file and must not fill the memory.
    const long LargestText = 64 * 1024 * 1024;

    readonly IFolderFiles files;
    readonly FolderProblems problems;

    FolderTree(IFolderFiles files, FolderProblems problems) => (this.files, this.problems) = (files, problems);

    /// <summary>Files that are held in memory, by path with <c>/</c>.</summary>
    public static FolderTree Of(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, FolderProblems problems) =>
        new(new HeldFiles(files), problems);

    /// <summary>The folder, or null with a problem when there is none.</summary>
    public static FolderTree? Open(string folder, FolderProblems problems)
    {
        if (folder != "" && !folder.Contains('\0') && Directory.Exists(folder))
            return new(new DiskFiles(RealPath.Of(Path.GetFullPath(folder))), problems);
        problems.Add(
            folder,
            null,
            "Deze map bestaat niet; geef de map waarin edition.yaml staat",
            "This folder does not exist; give the folder that holds edition.yaml"
        );
        return null;
    }

    /// <summary>Names of the files directly in a subfolder ("" for the folder itself); empty when the subfolder does not exist.</summary>
    public IReadOnlyList<string> Files(string folder) => Names(folder, files.Files);

    /// <summary>Names of the folders directly in a subfolder.</summary>
    public IReadOnlyList<string> Folders(string folder) => Names(folder, files.Folders);

    /// <summary>The text of a settings file; null, with a problem, when it cannot be read or is no UTF-8.</summary>
    public string? ReadText(string file)
    {
        using var stream = OpenRead(file);
        if (stream is null)
            return null;
        if (stream.Length > LargestText)
        {
            problems.Add(
                file,
                null,
                "Groter dan 64 MB; dit is geen instelling",
                "Over 64 MB; this is no settings file"
            );
            return null;
        }
        using var bytes = new MemoryStream((int)stream.Length);
        stream.CopyTo(bytes);
        return SettingsText.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), file, problems);
    }

    /// <summary>The bytes of a file; null, with a problem, when it cannot be opened.</summary>
    public Stream? OpenRead(string file)
    {
        try
        {
            return Inside(file) ? files.Open(file) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(file, null, "Dit bestand is niet te lezen", "This file cannot be read");
            return null;
        }
    }

    /// <summary>Whether there is a file of this path, not led outside by a link.</summary>
    public bool Has(string file) => files.Has(file);

    List<string> Names(string folder, Func<string, IEnumerable<string>> entries)
    {
        try
        {
            var names = entries(folder).Select(entry => Path.GetFileName(entry)).Where(name => !IsIgnored(name));
            return [.. names.Where(name => Inside(Join(folder, name))).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(folder, null, "Deze map is niet te lezen", "This folder cannot be read");
            return [];
        }
    }

    bool Inside(string file)
    {
        if (files.Holds(file))
            return true;
        problems.Add(
            file,
            null,
            "Een verwijzing naar buiten de map; zet het bestand zelf in de map",
            "A link to outside the folder; put the file itself in the folder"
        );
        return false;
    }

    static string Join(string folder, string name) => folder == "" ? name : folder + "/" + name;

    static bool IsIgnored(string name) => name.StartsWith('.') || name == "README.md";
}
